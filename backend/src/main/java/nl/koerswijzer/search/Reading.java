package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.search.SearchReason.How;

/** Reads a record's texts beside what was looked for, and tells where they meet. */
final class Reading {

  /** Characters of a fragment. */
  private static final int LENGTH = 190;

  /** Characters before the first match, so that one sees what it is about. */
  private static final int BEFORE = 50;

  private static final String ELLIPSIS = "…";

  private final List<Mark> sought;
  private final Compounds compounds;

  /** Words that would do, in a row: by their stems, or as they are written. */
  private record Mark(List<String> words, boolean isExact, How how, String asked) {

    boolean isAt(List<Word> these) {
      return these.stream()
          .map(word -> isExact ? word.plain() : word.stem())
          .toList()
          .equals(words);
    }
  }

  /** A place in a text where one of them stands. */
  private record Place(int start, int end, Mark mark, How how) {}

  Reading(List<Sought> sought, Compounds compounds) {
    this.compounds = compounds;
    this.sought =
        sought.stream()
            .flatMap(one -> one.ways().stream().flatMap(way -> marks(way, one.asked())))
            .distinct()
            .toList();
  }

  private static Stream<Mark> marks(Sought.Way way, String asked) {
    if (!way.exactly().isEmpty()) {
      return Stream.of(new Mark(way.exactly(), true, way.how(), asked));
    }
    return way.together()
        ? Stream.of(new Mark(way.stems(), false, way.how(), asked))
        : way.stems().stream().map(stem -> new Mark(List.of(stem), false, way.how(), asked));
  }

  private List<Place> places(String text) {
    var words = Word.of(text);
    var places = new ArrayList<Place>();
    for (int at = 0; at < words.size(); at++) {
      for (var mark : sought) {
        int end = at + mark.words().size();
        if (end <= words.size() && mark.isAt(words.subList(at, end))) {
          places.add(new Place(words.get(at).start(), words.get(end - 1).end(), mark, mark.how()));
          break;
        }
        if (mark.words().size() == 1
            && !mark.isExact()
            && compounds.parts(words.get(at).plain()).contains(mark.words().getFirst())) {
          var how = mark.how() == How.WORD ? How.COMPOUND : mark.how();
          places.add(new Place(words.get(at).start(), words.get(at).end(), mark, how));
          break;
        }
      }
    }
    return places;
  }

  /** A text with what was looked for in it set apart. */
  List<TextPart> whole(String text) {
    return parts(text, places(text), 0, text.length());
  }

  /** Why the texts of a field were found. */
  Stream<SearchReason> reasons(SearchField field, List<String> texts) {
    var seen = new HashSet<String>();
    return texts.stream()
        .flatMap(
            text ->
                places(text).stream()
                    .map(
                        place ->
                            new SearchReason(
                                field,
                                place.how(),
                                place.mark().asked(),
                                found(field, text, place))))
        .filter(reason -> seen.add(reason.found().toLowerCase(Locale.ROOT)));
  }

  /** A topic or a link is understood as a whole only. */
  private static String found(SearchField field, String text, Place place) {
    return field == SearchField.TEXT || field == SearchField.NAME
        ? text.substring(place.start(), place.end())
        : text;
  }

  /** The piece of the texts that holds most of what was looked for; else the start of the first. */
  List<TextPart> fragment(List<String> texts) {
    String best = texts.isEmpty() ? "" : texts.getFirst();
    int bestFrom = 0;
    int most = 0;
    for (var text : texts) {
      var places = places(text);
      for (var place : places) {
        int from = Math.max(0, place.start() - BEFORE);
        int held = held(places, from, from + LENGTH).size();
        if (held > most) {
          most = held;
          best = text;
          bestFrom = from;
        }
      }
    }
    return cut(best, bestFrom);
  }

  private static Set<Mark> held(List<Place> places, int from, int to) {
    var held = new LinkedHashSet<Mark>();
    places.stream()
        .filter(place -> place.start() >= from && place.end() <= to)
        .forEach(place -> held.add(place.mark()));
    return held;
  }

  private List<TextPart> cut(String text, int from) {
    int start = from == 0 || text.length() <= LENGTH ? 0 : text.indexOf(' ', from) + 1;
    int end = text.length();
    if (end - start > LENGTH) {
      int space = text.lastIndexOf(' ', start + LENGTH);
      end = space > start ? space : start + LENGTH;
    }
    var parts = new ArrayList<TextPart>();
    if (start > 0) {
      parts.add(new TextPart(ELLIPSIS, false));
    }
    parts.addAll(parts(text, places(text), start, end));
    if (end < text.length()) {
      parts.add(new TextPart(ELLIPSIS, false));
    }
    return parts;
  }

  private static List<TextPart> parts(String text, List<Place> places, int from, int to) {
    var parts = new ArrayList<TextPart>();
    int at = from;
    for (var place : places) {
      if (place.start() >= at && place.end() <= to) {
        if (place.start() > at) {
          parts.add(new TextPart(text.substring(at, place.start()), false));
        }
        parts.add(new TextPart(text.substring(place.start(), place.end()), true));
        at = place.end();
      }
    }
    if (at < to) {
      parts.add(new TextPart(text.substring(at, to), false));
    }
    return parts;
  }
}

package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koerswijzer.register.Fragment;
import nl.koerswijzer.register.TextPart;
import nl.koerswijzer.search.SearchReason.How;

/** Reads a record's texts beside what was looked for, and tells where they meet. */
final class Reading {

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
  private record Place(int start, int end, Mark sought, How how) implements Fragment.Place {}

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
    return Fragment.whole(text, places(text));
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
                                place.sought().asked(),
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
    return Fragment.of(texts, this::places);
  }
}

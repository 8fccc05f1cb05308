package nl.koerswijzer.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts from texts the piece that shows best what was looked for. */
public final class Fragment {

  /** Characters of a fragment. */
  private static final int LENGTH = 190;

  /** Characters before the first match, so that one sees what it is about. */
  private static final int BEFORE = 50;

  private static final String ELLIPSIS = "…";

  /** A place in a text where something that was looked for stands. */
  public interface Place {

    int start();

    /** After its last character. */
    int end();

    /** What of the question it answers. */
    Object sought();
  }

  private Fragment() {}

  /** The piece of the texts that holds most of what was looked for; else the start of the first. */
  public static List<TextPart> of(
      List<String> texts, Function<String, ? extends List<? extends Place>> reading) {
    String best = texts.isEmpty() ? "" : texts.getFirst();
    int bestFrom = 0;
    long most = 0;
    for (var text : texts) {
      var places = reading.apply(text);
      for (var place : places) {
        int from = Math.max(0, place.start() - BEFORE);
        long held = held(places, from, from + LENGTH);
        if (held > most) {
          most = held;
          best = text;
          bestFrom = from;
        }
      }
    }
    return cut(best, reading.apply(best), bestFrom);
  }

  /** How much of the question is answered there. */
  private static long held(List<? extends Place> places, int from, int to) {
    return places.stream()
        .filter(place -> place.start() >= from && place.end() <= to)
        .map(Place::sought)
        .collect(Collectors.toSet())
        .size();
  }

  private static List<TextPart> cut(String text, List<? extends Place> places, int from) {
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
    parts.addAll(parts(text, places, start, end));
    if (end < text.length()) {
      parts.add(new TextPart(ELLIPSIS, false));
    }
    return parts;
  }

  /** A text with what was looked for in it set apart. */
  public static List<TextPart> whole(String text, List<? extends Place> places) {
    return parts(text, places, 0, text.length());
  }

  private static List<TextPart> parts(String text, List<? extends Place> places, int from, int to) {
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

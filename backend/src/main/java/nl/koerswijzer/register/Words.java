package nl.koerswijzer.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text as people compare it: without capitals and accents. */
public final class Words {

  /** More words of one search than this say nothing new. */
  public static final int MOST = 20;

  /** What people put round words that must stand just so. */
  public static final String QUOTES = "\"“”„";

  /** Characters of a text to search for. */
  private static final int LONGEST = 200;

  private Words() {}

  /** A text without capitals and accents. */
  public static String plain(String text) {
    // Most words have no accents, and there are many.
    if (text.chars().allMatch(letter -> letter < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A text per line: no word of a search holds the end of one, so none reaches over two texts. */
  public static String plain(Collection<String> texts) {
    return texts.stream().map(Words::plain).collect(Collectors.joining("\n"));
  }

  /** Refuses what is too long to be a question, or no text at all. */
  public static void requireSearchable(String text) {
    if (text.length() > LONGEST) {
      throw new BadInput(
          "field 'text' must have at most " + LONGEST + " characters, not " + text.length());
    }
    if (text.indexOf('\0') >= 0) {
      throw new BadInput("field 'text' must hold no null characters"); // no pattern can
    }
  }

  /** The words of a text to search for. */
  public static List<String> of(String text) {
    requireSearchable(text);
    return Arrays.stream(plain(text).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }
}

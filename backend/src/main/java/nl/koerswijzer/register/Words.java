package nl.koerswijzer.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text as people compare it: without capitals and accents. */
final class Words {

  /** More words of one search than this say nothing new. */
  private static final int MOST = 20;

  private Words() {}

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A text per line: no word of a search holds the end of one, so none reaches over two texts. */
  static String plain(Collection<String> texts) {
    return texts.stream().map(Words::plain).collect(Collectors.joining("\n"));
  }

  static List<String> of(String text) {
    return Arrays.stream(plain(text).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }
}

package nl.koerswijzer.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked for, and all that will do for it.
 *
 * @param asked as it stands in the question
 * @param beginning of a compound that nobody here uses: the word it begins with, looked for besides
 */
record Sought(String asked, List<Way> ways, @Nullable String beginning) {

  Sought(String asked, List<Way> ways) {
    this(asked, ways, null);
  }

  /** Whether anything in the register will do for it. */
  boolean isFindable() {
    return !ways.isEmpty();
  }

  /** Whether it must be there just as it was asked. */
  boolean isExact() {
    return ways.stream().anyMatch(way -> !way.exactly().isEmpty());
  }

  /**
   * A way to find it.
   *
   * @param stems of the words that must be there
   * @param together whether they must follow each other
   * @param worth what a match counts, at the most 1
   * @param exactly the words themselves, where no others of their family will do
   */
  record Way(
      List<String> stems,
      boolean together,
      SearchReason.How how,
      float worth,
      List<String> exactly) {

    Way(List<String> stems, boolean together, SearchReason.How how, float worth) {
      this(stems, together, how, worth, List.of());
    }

    static Way word(String stem) {
      return new Way(List.of(stem), false, SearchReason.How.WORD, 1);
    }

    /** As it stands between quotes. */
    static Way exactly(List<Word> words) {
      return new Way(
          words.stream().map(Word::stem).toList(),
          true,
          SearchReason.How.WORD,
          1,
          words.stream().map(Word::plain).toList());
    }
  }
}

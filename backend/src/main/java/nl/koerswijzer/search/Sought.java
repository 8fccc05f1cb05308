package nl.koerswijzer.search;

import java.util.List;

/**
 * One thing that is looked for, and all that will do for it.
 *
 * @param asked as it stands in the question
 */
record Sought(String asked, List<Way> ways) {

  /** Whether anything in the register will do for it. */
  boolean isFindable() {
    return !ways.isEmpty();
  }

  /**
   * A way to find it.
   *
   * @param stems of the words that must be there
   * @param together whether they must follow each other
   * @param worth what a match counts, at the most 1
   */
  record Way(List<String> stems, boolean together, SearchReason.How how, float worth) {

    static Way word(String stem) {
      return new Way(List.of(stem), false, SearchReason.How.WORD, 1);
    }
  }
}

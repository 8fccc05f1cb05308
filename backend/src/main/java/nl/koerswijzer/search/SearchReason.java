package nl.koerswijzer.search;

/**
 * Why a record was found.
 *
 * @param word as it was asked for
 * @param found as it stands in the record
 */
public record SearchReason(SearchField field, How how, String word, String found) {

  /** How what was found relates to what was asked. */
  public enum How {
    WORD,
    COMPOUND,
    SHORT_FORM,
    TYPO,
    PART
  }
}

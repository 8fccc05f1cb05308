package nl.koerswijzer.register;

/** The kinds of records, each the name of a record type. */
public enum RecordKind {
  ABBREVIATION,
  BODY,
  DECISION,
  EDITION,
  FINANCE_LINE,
  INDICATOR,
  MEMBERSHIP,
  NETWORK,
  ORGANIZATION,
  OVERLAP,
  PARTICIPATION,
  PHASE_STATEMENT,
  POST,
  PROJECT,
  RECOMMENDATION,
  RESULT,
  SOURCE,
  THEME_LINE
}

package nl.koerswijzer.project;

/** How exact a source is about a value. */
public enum Qualifier {
  ABOUT,
  MORE_THAN,
  LESS_THAN
}

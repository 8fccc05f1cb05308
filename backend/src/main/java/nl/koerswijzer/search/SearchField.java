package nl.koerswijzer.search;

/** The parts of a record that it is found by, those that say most first. */
public enum SearchField {
  NAME(4),
  ALIAS(4),
  TOPIC(2),
  TEXT(1),
  LINK(0.7f);

  private final float weight;

  SearchField(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** Where the parts of its compounds are. */
  String parts() {
    return name() + "-parts";
  }
}

package nl.koerswijzer.leak;

import java.util.Set;
import nl.koerswijzer.register.Viewer;

/** Whose answers are compared. */
enum Reader {
  ANYONE("public"),
  PARTNER("public", "partner:twentse-koers"),
  /** Of one network, to whom other networks are as closed as to anyone. */
  OWNER("public", "partner:twentse-koers", "owner:twentse-koers"),
  /** Whoever sees all: not compared, but shows that there is something to hide. */
  ALL(
      "public",
      "partner:twentse-koers",
      "owner:twentse-koers",
      "partner:twente-beter",
      "owner:twente-beter",
      "partner:besloten-kring",
      "owner:besloten-kring");

  private final String keys;

  Reader(String... keys) {
    this.keys = String.join(" ", keys);
  }

  private Set<String> keys() {
    return Set.of(keys.split(" ", -1));
  }

  boolean holds(String key) {
    return keys().contains(key);
  }

  Viewer viewer() {
    return this == ANYONE ? Viewer.ANYONE : Viewer.of("Proef", "menzis", keys(), Set.of());
  }
}

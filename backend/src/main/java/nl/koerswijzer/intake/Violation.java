package nl.koerswijzer.intake;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One breach of the data contract: where it stands, what was expected and what was found.
 *
 * @param record the record's id, {@code [n]} when it has no usable one, empty for the whole file
 * @param field a path such as {@code phases[0].sources[1].source}, empty for the whole record
 */
record Violation(String file, String record, String field, String message) {

  static final Comparator<Violation> BY_PLACE =
      Comparator.comparing(Violation::file)
          .thenComparing(Violation::record)
          .thenComparing(Violation::field)
          .thenComparing(Violation::message);

  @Override
  public String toString() {
    String place =
        Stream.of(file, record, field).filter(part -> !part.isEmpty()).collect(joining(" "));
    return place + ": " + message;
  }
}

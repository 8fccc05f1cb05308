package nl.koerswijzer.intake;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as delivered: where it stands and what it holds.
 *
 * @param name what a violation calls it: its id, or {@code [n]} when that is no slug, so that a
 *     name is always safe to print
 */
record Entry(String file, String name, ObjectNode node, Consumer<Violation> violations) {

  void refuse(String field, String message) {
    violations.accept(new Violation(file, name, field, message));
  }

  boolean has(String field) {
    return node.has(field);
  }

  /** The value of a field; a missing node when the record does not have it. */
  JsonNode get(String field) {
    return node.path(field);
  }

  String id() {
    return get("id").asString("");
  }
}

package nl.koerswijzer.leak;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.intake.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one reader may see of a draft. Worked out anew from the sources: the proof must not lean on
 * the code that it is a proof of.
 */
record Sight(Set<String> hidden) {

  /** The networks of whose people a source can be for. */
  private static final List<String> NETWORKS =
      List.of("twentse-koers", "twente-beter", "besloten-kring");

  static Sight of(Draft draft, Reader reader) {
    return new Sight(
        draft.records("sources").stream()
            .filter(source -> !reader.holds(key(source)))
            .map(Draft::id)
            .collect(toSet()));
  }

  private static String key(ObjectNode source) {
    var audience = source.path("audience").asString("PUBLIC").toLowerCase(Locale.ROOT);
    return audience.equals("public")
        ? audience
        : audience + ":" + source.path("network").asString();
  }

  /** The audiences of a source that a reader does not belong to. */
  static List<String> closedTo(Reader reader) {
    return NETWORKS.stream()
        .flatMap(network -> List.of("partner:" + network, "owner:" + network).stream())
        .filter(key -> !reader.holds(key))
        .toList();
  }

  boolean hides(String kind, ObjectNode record) {
    return kind.equals("sources") ? hidden.contains(Draft.id(record)) : restsOnHiddenAlone(record);
  }

  /** Also for a phase or result, which rests on sources of its own. */
  boolean restsOnHiddenAlone(JsonNode statement) {
    return citations(statement, "sources").allMatch(this::hides);
  }

  boolean restsOnBoth(JsonNode statement) {
    return citations(statement, "sources").anyMatch(this::hides) && !restsOnHiddenAlone(statement);
  }

  /** A note whose sources are all hidden, on a record that need not be. */
  boolean hidesNote(JsonNode record) {
    return record.has("noteSources") && citations(record, "noteSources").allMatch(this::hides);
  }

  boolean hides(JsonNode citation) {
    return hidden.contains(citation.path("source").asString());
  }

  /** Over two drafts, each with hidden sources of its own. */
  Sight and(Sight other) {
    return new Sight(Stream.concat(hidden.stream(), other.hidden.stream()).collect(toSet()));
  }

  private static Stream<JsonNode> citations(JsonNode statement, String field) {
    return statement.path(field).valueStream();
  }
}

package nl.koerswijzer.leak;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.koerswijzer.intake.Draft;
import nl.koerswijzer.intake.Variation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundled register with much of it closed to some readers: sources turned to narrower
 * audiences, a network that only its partners know, and in every kind records that rest on closed
 * sources alone, on closed and open ones, and notes on closed ones.
 */
final class Base {

  private static final List<String> AUDIENCES =
      List.of(
          "owner:twentse-koers",
          "partner:twentse-koers",
          "owner:twente-beter",
          "partner:twente-beter",
          "partner:besloten-kring");

  /** Sources of each audience, besides those that are of it already. */
  private static final int TURNED = 12;

  /** Carry so much that with them everything would close. */
  private static final Set<String> LEFT_OPEN =
      Set.of(
          "evaluation-2025",
          "information-package-2024",
          "interim-report-2025-owners",
          "interim-report-2025-public",
          "web-tk-regioplan");

  private final Random random = new Random(4);
  private final Draft draft = Draft.bundled();

  private Base() {}

  static Draft make() {
    var base = new Base();
    base.thin();
    base.draft.addAll("/leak/closed-network.json");
    for (var audience : AUDIENCES) {
      base.close(audience);
    }
    return base.draft;
  }

  /** Leaves out most of what there is very much of: a thousand more of a kind prove no more. */
  private void thin() {
    draft.records("participations").removeIf(_ -> random.nextInt(3) > 0);
    draft.records("abbreviations").removeIf(_ -> random.nextBoolean());
    for (var kind : List.of("organizations", "sources")) {
      var linked = linked();
      draft.records(kind).removeIf(record -> !linked.contains(kind + "/" + Draft.id(record)));
    }
  }

  private Set<String> linked() {
    var linked = new HashSet<String>();
    for (var kind : draft.kinds()) {
      for (var record : draft.records(kind)) {
        Variation.links(
            kind,
            record,
            (target, id, put) ->
                linked.add(target.replace("municipalities", "organizations") + "/" + id));
      }
    }
    return linked;
  }

  private void close(String audience) {
    var sources = turn(audience);
    for (var kind : draft.kinds()) {
      // Of a kind with few records some have to stay as they are.
      boolean isFor = draft.records(kind).size() > 25 || !audience.endsWith("twente-beter");
      if (!kind.equals("sources") && isFor) {
        var records = shuffled(draft.records(kind));
        records.removeIf(record -> Draft.id(record).equals("twentse-koers"));
        close(records.stream().map(JsonNode.class::cast).toList(), sources);
        note(records.reversed(), sources);
      }
    }
    for (var part : List.of("phases", "results")) {
      close(
          shuffled(
              draft.records("projects").stream()
                  .flatMap(project -> project.path(part).valueStream())
                  .toList()),
          sources);
    }
  }

  private List<String> turn(String audience) {
    var open =
        shuffled(
            draft.records("sources").stream()
                .filter(source -> !source.has("audience"))
                .filter(source -> !LEFT_OPEN.contains(Draft.id(source)))
                .toList());
    var turned = open.subList(0, TURNED);
    turned.forEach(source -> turn(source, audience));
    return turned.stream().map(Draft::id).toList();
  }

  static void turn(ObjectNode source, String audience) {
    var parts = audience.split(":", 2);
    source.put("audience", parts[0].toUpperCase(Locale.ROOT)).put("network", parts[1]);
  }

  /** The first few statements rest on such a source alone, the next few on one too. */
  private void close(List<JsonNode> statements, List<String> sources) {
    int few = few(statements.size());
    for (var statement : statements.subList(0, few)) {
      ((ObjectNode) statement)
          .set("sources", JsonNodeFactory.instance.arrayNode().add(citation(sources)));
    }
    for (var statement : statements.subList(few, 2 * few)) {
      ((ArrayNode) statement.get("sources")).insert(0, citation(sources));
    }
  }

  private void note(List<ObjectNode> records, List<String> sources) {
    for (var record : records.subList(0, few(records.size()))) {
      record.put("note", "Opmerking over schaduwwoord.");
      record.set("noteSources", JsonNodeFactory.instance.arrayNode().add(citation(sources)));
    }
  }

  private static int few(int all) {
    return Math.clamp(all / 25, 1, 6);
  }

  private ObjectNode citation(List<String> sources) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("source", sources.get(random.nextInt(sources.size())))
        .put("at", "blz. " + random.nextInt(1_000));
  }

  private <T> List<T> shuffled(List<T> all) {
    var shuffled = all.stream().collect(toCollection(ArrayList::new));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}

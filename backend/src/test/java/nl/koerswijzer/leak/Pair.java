package nl.koerswijzer.leak;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.intake.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two registers that differ only in what one reader may not see. */
record Pair(Reader reader, Draft a, Draft b) {

  private static final List<String> PARTS = List.of("phases", "results");

  private static final Draft BASE = Base.make();

  static Pair of(Reader reader) {
    return new Pair(reader, Variant.of(BASE, reader, "a"), Variant.of(BASE, reader, "b"));
  }

  /** How often something of a kind is one way or another. */
  record Tally(int open, int both, int hidden, int onlyInOne, int changed, int openChanged) {

    /** Sources rest on no others; a phase or result that says something else is another one. */
    boolean isWhole(String kind) {
      return Stream.of(open, hidden, onlyInOne).noneMatch(n -> n == 0)
          && (changed > 0 || PARTS.contains(kind))
          && (kind.equals("sources") || (both > 0 && openChanged > 0));
    }
  }

  /** Per kind what there is to hide and what differs, phases and results apart. */
  Map<String, Tally> tallies() {
    var tallies = new TreeMap<String, Tally>();
    for (var kind : a.kinds()) {
      tallies.put(kind, tally(kind, byId(a, kind), byId(b, kind)));
    }
    for (var part : PARTS) {
      tallies.put(part, tally(part, parts(a, part), parts(b, part)));
    }
    return tallies;
  }

  private static Map<String, ObjectNode> byId(Draft draft, String kind) {
    return draft.records(kind).stream().collect(toMap(Draft::id, identity()));
  }

  private static Map<String, ObjectNode> parts(Draft draft, String field) {
    var parts = new TreeMap<String, ObjectNode>();
    for (var project : draft.records("projects")) {
      for (JsonNode part : project.path(field)) {
        var says =
            Stream.of("phase", "asOf", "period", "summary")
                .map(part::path)
                .map(JsonNode::toString)
                .collect(joining(" ", Draft.id(project) + " ", ""));
        parts.put(says, (ObjectNode) part);
      }
    }
    return parts;
  }

  private Tally tally(String kind, Map<String, ObjectNode> inA, Map<String, ObjectNode> inB) {
    var sight = Sight.of(a, reader).and(Sight.of(b, reader));
    int open = 0;
    int both = 0;
    int hidden = 0;
    int changed = 0;
    int openChanged = 0;
    for (var entry : inA.entrySet()) {
      var record = entry.getValue();
      var other = inB.get(entry.getKey());
      boolean hides = sight.hides(kind, record);
      boolean differs = other != null && !other.equals(record);
      hidden += hides ? 1 : 0;
      both += !hides && sight.restsOnBoth(record) ? 1 : 0;
      open += !hides ? 1 : 0;
      changed += hides && differs ? 1 : 0;
      openChanged += !hides && differs ? 1 : 0;
    }
    int onlyInOne =
        (int)
            (inA.keySet().stream().filter(id -> !inB.containsKey(id)).count()
                + inB.keySet().stream().filter(id -> !inA.containsKey(id)).count());
    return new Tally(open - both, both, hidden, onlyInOne, changed, openChanged);
  }
}

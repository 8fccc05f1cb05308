package nl.koerswijzer.leak;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.koerswijzer.intake.Draft;
import nl.koerswijzer.intake.Variation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A register that differs from the base only in what one reader may not see: hidden records are
 * added and changed, and so are hidden citations, notes, phases and results of open records and
 * their links to what is hidden.
 */
final class Variant {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Draft base;
  private final Draft draft;
  private final Reader reader;
  private final String name;
  private final Random random;
  private final Vocabulary vocabulary;
  private final Variation variation;
  private final List<String> hiddenSources;
  private final Map<String, List<String>> hidden;
  private Sight sight;

  private Variant(Draft base, Reader reader, String name) {
    this.base = base;
    this.draft = base.copy();
    this.reader = reader;
    this.name = name;
    this.random = new Random((reader + name).hashCode());
    this.vocabulary = new Vocabulary(random);
    var before = Sight.of(base, reader);
    addSources(before);
    this.sight = Sight.of(draft, reader);
    this.hiddenSources = sight.hidden().stream().sorted().toList();
    this.hidden = ids((kind, record) -> sight.hides(kind, record));
    this.variation = new Variation(random, vocabulary::words, ids((kind, record) -> true));
  }

  /**
   * @param name variants of different names differ
   */
  static Draft of(Draft base, Reader reader, String name) {
    var variant = new Variant(base, reader, name);
    variant.changeSources();
    for (var kind : variant.draft.kinds()) {
      if (!kind.equals("sources")) {
        variant.add(kind);
        variant.draft.records(kind).forEach(record -> variant.edit(kind, record));
      }
    }
    variant.takeBackWhatIsRefused();
    return variant.draft;
  }

  private interface Test {
    boolean holds(String kind, ObjectNode record);
  }

  /** By kind, with the organizations that are municipalities apart too. */
  private Map<String, List<String>> ids(Test test) {
    var ids =
        draft.kinds().stream()
            .collect(
                toMap(
                    kind -> kind,
                    kind ->
                        draft.records(kind).stream()
                            .filter(record -> test.holds(kind, record))
                            .map(Draft::id)
                            .sorted()
                            .toList()));
    ids.put(
        "municipalities",
        draft.records("organizations").stream()
            .filter(record -> record.path("kind").asString().equals("MUNICIPALITY"))
            .filter(record -> test.holds("organizations", record))
            .map(Draft::id)
            .sorted()
            .toList());
    return ids;
  }

  private void addSources(Sight before) {
    var some =
        draft.records("sources").stream()
            .filter(source -> before.hides("sources", source))
            .limit(4)
            .toList();
    for (var source : some) {
      draft.records("sources").add(source.deepCopy().put("id", newId(Draft.id(source))));
    }
  }

  private void changeSources() {
    for (var source : draft.records("sources")) {
      if (sight.hides("sources", source) && often()) {
        variation.vary("sources", source);
        source.put("note", vocabulary.words());
        Base.turn(source, any(Sight.closedTo(reader)));
      }
    }
    sight = Sight.of(draft, reader);
  }

  private void add(String kind) {
    var all = List.copyOf(draft.records(kind));
    for (int i = 0; i < Math.clamp(all.size() / 15, 6, 20); i++) {
      var record = any(all).deepCopy();
      record.put("id", newId(Draft.id(record)));
      record.remove(List.of("isTotal", "partOf", "noteSources"));
      record.set("sources", hiddenCitations());
      for (var part : parts(record)) {
        part.set("sources", hiddenCitations());
      }
      change(kind, record);
      draft.records(kind).add(record);
    }
  }

  /** Before, among and after the others. */
  private String newId(String like) {
    int number = random.nextInt(100_000);
    return switch (random.nextInt(3)) {
      case 0 -> "0-%s-%d".formatted(name, number);
      case 1 -> "%s-%s-%d".formatted(like, name, number);
      default -> "zz-%s-%d".formatted(name, number);
    };
  }

  private void edit(String kind, ObjectNode record) {
    if (kind.equals("projects")) {
      editParts(record, "phases");
      editParts(record, "results");
    }
    if (sight.hides(kind, record)) {
      change(kind, record);
    } else if (often()) {
      cite(record, "sources");
      note(record);
      relink(kind, record);
    }
  }

  private void change(String kind, ObjectNode record) {
    var before = record.deepCopy();
    variation.vary(kind, record);
    // Lines stand in the table of their total, projects in the network of their theme line.
    if (record.has("partOf") || record.has("isTotal")) {
      record.setAll(before.retain("network", "year", "version", "side", "table"));
    } else if (kind.equals("theme-lines") || record.has("themeLine")) {
      record.setAll(before.retain("network", "themeLine"));
    }
    if (kind.equals("finances") || often()) {
      // A note excuses sums that are not right.
      record.put("note", vocabulary.words());
    }
    if (often()) {
      ((ArrayNode) record.get("sources")).add(hiddenCitation());
    }
  }

  /** Adds a hidden citation, changes one or takes one away; an open one stays. */
  private void cite(ObjectNode statement, String field) {
    var citations = (ArrayNode) statement.get(field);
    for (int i = citations.size() - 1; i >= 0; i--) {
      if (sight.hides(citations.get(i)) && often()) {
        if (often()) {
          citations.remove(i);
        } else {
          citations.set(i, hiddenCitation());
        }
      }
    }
    if (often()) {
      citations.insert(random.nextInt(citations.size() + 1), hiddenCitation());
    }
  }

  private void note(ObjectNode record) {
    if (sight.hidesNote(record) && often()) {
      record.remove(List.of("note", "noteSources"));
    } else if (sight.hidesNote(record) || (!record.has("note") && often())) {
      record.put("note", vocabulary.words());
      record.set("noteSources", hiddenCitations());
    } else if (record.has("noteSources")) {
      cite(record, "noteSources");
    }
  }

  /** Lets links to something hidden lead to something else that is, to nothing, or begin. */
  private void relink(String kind, ObjectNode record) {
    Variation.links(kind, record, this::relink);
  }

  private void relink(String kind, @Nullable String id, Consumer<@Nullable String> put) {
    var others = hidden.getOrDefault(kind, List.of());
    if (kind.equals("sources") || others.isEmpty()) {
      return;
    }
    if (id == null ? random.nextInt(8) == 0 : others.contains(id) && often()) {
      put.accept(id != null && random.nextInt(4) == 0 ? null : any(others));
    }
  }

  private void editParts(ObjectNode project, String field) {
    if (!(project.get(field) instanceof ArrayNode all)) {
      return;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      var part = (ObjectNode) all.get(i);
      if (!sight.restsOnHiddenAlone(part)) {
        cite(part, "sources");
      } else if (random.nextInt(3) == 0 && all.size() > 1) {
        all.remove(i);
      } else if (often()) {
        variation.varyPart(field, part);
      }
    }
    if (often()) {
      all.insert(random.nextInt(all.size() + 1), variation.part(field, hiddenCitations()));
    }
  }

  private static List<ObjectNode> parts(ObjectNode project) {
    return List.of("phases", "results").stream()
        .flatMap(field -> project.path(field).valueStream())
        .map(ObjectNode.class::cast)
        .toList();
  }

  private ArrayNode hiddenCitations() {
    return JSON.arrayNode().add(hiddenCitation());
  }

  private ObjectNode hiddenCitation() {
    return JSON.objectNode()
        .put("source", any(hiddenSources))
        .put("at", "blz. " + random.nextInt(1_000_000));
  }

  /** What keeps the contract no more becomes what it was in the base, or goes. */
  private void takeBackWhatIsRefused() {
    for (var refused = draft.refused(); !refused.isEmpty(); refused = draft.refused()) {
      boolean changed = false;
      for (var place : refused.keySet()) {
        changed |= takeBack(kind(place), id(place));
      }
      if (!changed && !takeBackAround(refused.keySet())) {
        throw new AssertionError("refused as in the base: " + refused.values());
      }
    }
  }

  /** A record may be refused for what it links to, or for what links to it. */
  private boolean takeBackAround(Set<String> refused) {
    var around = new HashSet<String>();
    for (var kind : draft.kinds()) {
      for (var record : draft.records(kind)) {
        var here = kind + "/" + Draft.id(record);
        Variation.links(
            kind,
            record,
            (target, id, put) -> {
              var there = target.replace("municipalities", "organizations") + "/" + id;
              if (refused.contains(here)) {
                around.add(there);
              } else if (refused.contains(there)) {
                around.add(here);
              }
            });
      }
    }
    around.removeIf(place -> place.endsWith("/null"));
    return around.stream().filter(place -> takeBack(kind(place), id(place))).count() > 0;
  }

  private static String kind(String place) {
    return place.substring(0, place.indexOf('/'));
  }

  private static String id(String place) {
    return place.substring(place.indexOf('/') + 1);
  }

  private boolean takeBack(String kind, String id) {
    var records = draft.records(kind);
    int at =
        IntStream.range(0, records.size())
            .filter(i -> Draft.id(records.get(i)).equals(id))
            .findFirst()
            .orElseThrow();
    var was = base.find(kind, id);
    if (was.isEmpty()) {
      records.remove(at);
      return true;
    }
    return !records.set(at, was.get().deepCopy()).equals(was.get());
  }

  private boolean often() {
    return random.nextBoolean();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package nl.koerswijzer.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All records that were delivered together, by kind and by id. */
final class Delivery {

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<String, Map<String, Entry>> byId = new LinkedHashMap<>();

  Delivery(Collection<String> kinds) {
    for (String kind : kinds) {
      entries.put(kind, new ArrayList<>());
      byId.put(kind, new LinkedHashMap<>());
    }
  }

  void add(String kind, Entry entry) {
    Objects.requireNonNull(entries.get(kind)).add(entry);
  }

  /** Makes an entry known by its id; of two with the same id the first stays and is returned. */
  @Nullable Entry register(String kind, Entry entry) {
    return ids(kind).putIfAbsent(entry.id(), entry);
  }

  Optional<Entry> find(String kind, JsonNode id) {
    return id.stringValueOpt().map(ids(kind)::get);
  }

  /** Each id of a kind once, in the order of delivery. */
  Collection<Entry> identified(String kind) {
    return ids(kind).values();
  }

  void forEach(BiConsumer<String, Entry> action) {
    entries.forEach((kind, all) -> all.forEach(entry -> action.accept(kind, entry)));
  }

  Map<String, List<ObjectNode>> records() {
    Map<String, List<ObjectNode>> records = new LinkedHashMap<>();
    entries.forEach((kind, all) -> records.put(kind, all.stream().map(Entry::node).toList()));
    return records;
  }

  private Map<String, Entry> ids(String kind) {
    return Objects.requireNonNull(byId.get(kind));
  }
}

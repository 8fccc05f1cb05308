package nl.koerswijzer.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.RecordKind;
import org.jspecify.annotations.Nullable;

/** What a record is found by: all of it is what one viewer may see. */
final class Entry {

  private final String id;
  private final RecordKind kind;
  private final Map<SearchField, List<String>> texts = new EnumMap<>(SearchField.class);
  private final Set<String> places = new TreeSet<>();
  private final Set<String> parties = new TreeSet<>();
  private final @Nullable PartialDate asOf;
  private @Nullable Phase phase;
  private int links;

  Entry(Node node, @Nullable PartialDate asOf) {
    this.id = node.id();
    this.kind = Node.kind(node.getClass());
    this.asOf = asOf;
  }

  String id() {
    return id;
  }

  RecordKind kind() {
    return kind;
  }

  @Nullable PartialDate asOf() {
    return asOf;
  }

  List<String> texts(SearchField field) {
    return texts.getOrDefault(field, List.of());
  }

  /** The slugs of the municipalities that it is of use in. */
  Set<String> places() {
    return places;
  }

  /** The ids of the organizations and networks that have a part in it. */
  Set<String> parties() {
    return parties;
  }

  /** The latest of a project. */
  @Nullable Phase phase() {
    return phase;
  }

  /** How many links there are to it: what much hangs together with is more often meant. */
  int links() {
    return links;
  }

  Entry with(SearchField field, Stream<? extends @Nullable String> more) {
    var all =
        Stream.concat(texts(field).stream(), more.filter(Objects::nonNull).map(String::valueOf))
            .distinct()
            .toList();
    texts.put(field, all);
    return this;
  }

  Entry with(SearchField field, @Nullable String... more) {
    return with(field, Stream.of(more));
  }

  Entry in(@Nullable String municipality) {
    if (municipality != null) {
      places.add(municipality);
    }
    return this;
  }

  Entry of(@Nullable Node party) {
    if (party != null) {
      parties.add(party.id());
    }
    return this;
  }

  Entry in(@Nullable PhaseStatement latest) {
    phase = latest == null ? null : latest.phase();
    return this;
  }

  Entry linked(int times) {
    links += times;
    return this;
  }
}

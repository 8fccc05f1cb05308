package nl.koerswijzer.intake;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.alignment.Overlap;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.governance.Recommendation;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.source.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of files that keep to the contract, and works out who may read each. */
final class Records {

  private static final Map<String, Class<? extends Node>> TYPES =
      Map.ofEntries(
          entry("sources", Source.class),
          entry("organizations", Organization.class),
          entry("networks", Network.class),
          entry("memberships", Membership.class),
          entry("theme-lines", ThemeLine.class),
          entry("projects", Project.class),
          entry("participations", Participation.class),
          entry("bodies", Body.class),
          entry("posts", Post.class),
          entry("decisions", Decision.class),
          entry("finances", FinanceLine.class),
          entry("indicators", Indicator.class),
          entry("abbreviations", Abbreviation.class),
          entry("recommendations", Recommendation.class),
          entry("overlaps", Overlap.class));

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The reader key of each source, by slug. */
  private final Map<String, String> readers;

  private final List<Node> records = new ArrayList<>();

  private Records(Map<String, String> readers) {
    this.readers = readers;
  }

  /** Every record of the files; phases and results of projects become records of their own. */
  static List<Node> of(Map<String, List<ObjectNode>> files) {
    var readers =
        Objects.requireNonNull(files.get("sources")).stream()
            .collect(toMap(Records::slug, Records::reader));
    var records = new Records(readers);
    files.forEach((kind, entries) -> entries.forEach(entry -> records.add(kind, entry)));
    return records.records;
  }

  private void add(String kind, ObjectNode delivered) {
    var record = delivered.deepCopy();
    if (kind.equals("projects")) {
      split(record, "phases", PhaseStatement.class, Records::phase);
      split(record, "results", Result.class, Records::result);
    }
    if (kind.equals("sources")) {
      record.put("audience", audience(record).name());
    }
    add(Objects.requireNonNull(TYPES.get(kind)), slug(record), record);
  }

  /**
   * Makes parts of a project records of their own.
   *
   * @param saying what a part says, as a slug. Not its place among the others: that would tell of
   *     hidden ones before it
   */
  private void split(
      ObjectNode project,
      String field,
      Class<? extends Node> type,
      Function<ObjectNode, String> saying) {
    int position = 0;
    for (var part : items(project.remove(field))) {
      position++;
      var record = (ObjectNode) part;
      record.put("project", slug(project)).put("position", position);
      add(type, slug(project) + "-" + saying.apply(record), record);
    }
  }

  private static String phase(ObjectNode phase) {
    return phase.path("phase").asString().toLowerCase(Locale.ROOT)
        + "-"
        + phase.path("asOf").asString();
  }

  /** Several results of one period differ in their summary, which is too long for a slug. */
  private static String result(ObjectNode result) {
    var period = (ObjectNode) result.get("period");
    return Stream.of(text(period, "from"), text(period, "until"))
        .filter(Objects::nonNull)
        .collect(
            joining(
                "-", "", "-" + Integer.toHexString(result.path("summary").asString().hashCode())));
  }

  private void add(Class<? extends Node> type, String slug, ObjectNode record) {
    record.put("id", Node.id(type, slug)).put("slug", slug);
    record.putPOJO("provenance", provenance(type, record));
    records.add(MAPPER.convertValue(record, type));
  }

  private Provenance provenance(Class<? extends Node> type, ObjectNode record) {
    var note = text(record, "note");
    return type == Source.class
        ? Provenance.ofSource(reader(record), note, citations(record, "noteSources"))
        : Provenance.of(citations(record, "sources"), note, citations(record, "noteSources"));
  }

  private List<Citation> citations(ObjectNode record, String field) {
    return items(record.get(field)).stream()
        .map(
            citation -> {
              var source = citation.get("source").asString();
              return new Citation(
                  source,
                  citation.get("at").asString(),
                  Set.of(Objects.requireNonNull(readers.get(source))));
            })
        .toList();
  }

  private static String reader(ObjectNode source) {
    return audience(source).key(text(source, "network"));
  }

  private static Audience audience(ObjectNode source) {
    var audience = text(source, "audience");
    return audience == null ? Audience.PUBLIC : Audience.valueOf(audience);
  }

  private static String slug(ObjectNode record) {
    return record.get("id").asString();
  }

  private static @Nullable String text(ObjectNode record, String field) {
    var value = record.get(field);
    return value == null ? null : value.asString();
  }

  private static List<JsonNode> items(@Nullable JsonNode list) {
    return list == null ? List.of() : StreamSupport.stream(list.spliterator(), false).toList();
  }
}

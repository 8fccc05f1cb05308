package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the filter and the values it can have.
 *
 * @param chosen those that the filter chooses and that are there, in its order
 */
record Facet(FacetField field, List<Value> all, List<Value> chosen) {

  /**
   * One of them.
   *
   * @param words what it is called, to search and sort by
   * @param count how many projects there are with this value alone under all other conditions
   */
  record Value(String value, @Nullable String name, String words, int count, boolean isChosen) {

    private static final Comparator<Value> ORDER =
        comparing(Value::isChosen, Comparator.reverseOrder())
            .thenComparing(Value::count, Comparator.reverseOrder())
            .thenComparing(Value::words)
            .thenComparing(Value::value);

    private static Value of(String value, @Nullable String name, int count, boolean isChosen) {
      return new Value(value, name, Words.plain(name == null ? value : name), count, isChosen);
    }
  }

  static List<Facet> of(Exploration all, @Nullable List<FacetField> fields) {
    return List.of(FacetField.values()).stream()
        .filter(field -> fields == null || fields.contains(field))
        .map(field -> all.counted().computeIfAbsent(field, one -> of(all, one)))
        .toList();
  }

  private static Facet of(Exploration all, FacetField field) {
    var asked =
        all.filter().values(field).stream()
            .filter(value -> isThere(all.landscape(), field, value))
            .toList();
    var chosen = Set.copyOf(asked);
    var counts = counts(all, field);
    chosen.forEach(value -> counts.putIfAbsent(value, 0));
    var values = new ArrayList<Value>();
    counts.forEach(
        (value, count) ->
            values.add(
                Value.of(
                    value, name(all.landscape(), field, value), count, chosen.contains(value))));
    values.sort(Value.ORDER);
    return new Facet(
        field,
        values,
        values.stream()
            .filter(Value::isChosen)
            .sorted(comparingInt(value -> asked.indexOf(value.value())))
            .toList());
  }

  private static Map<String, Integer> counts(Exploration all, FacetField field) {
    var others = new Choice(all.filter(), field);
    var counts = new HashMap<String, Integer>();
    for (var site : all.landscape().sites()) {
      var parts = others.of(site);
      if (parts != null) {
        new HashSet<>(others.values(field, site, parts))
            .forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** What the viewer may not see is not there. */
  private static boolean isThere(Landscape landscape, FacetField field, String value) {
    return switch (field) {
      case NETWORK -> value.equals(ExploreFilter.LOCAL) || landscape.networks().containsKey(value);
      case THEME_LINE -> landscape.themeLines().containsKey(value);
      case ORGANIZATION -> landscape.organizations().containsKey(value);
      case MUNICIPALITY -> {
        var organization = landscape.organizations().get(value);
        yield organization != null && organization.kind() == Organization.Kind.MUNICIPALITY;
      }
      case TOPIC -> landscape.hasProject(project -> project.topics().contains(value));
      case TARGET_GROUP -> landscape.hasProject(project -> project.targetGroups().contains(value));
      case AGREEMENT -> landscape.hasProject(project -> project.agreements().contains(value));
      case ORGANIZATION_KIND, PHASE, ROLE -> true;
    };
  }

  /** Null for what a screen has its own words for. */
  private static @Nullable String name(Landscape landscape, FacetField field, String value) {
    return switch (field) {
      case NETWORK -> {
        var network = landscape.networks().get(value);
        yield network == null ? null : network.name();
      }
      case THEME_LINE -> {
        var line = landscape.themeLines().get(value);
        yield line == null ? null : line.name();
      }
      case ORGANIZATION, MUNICIPALITY -> {
        var organization = landscape.organizations().get(value);
        yield organization == null ? null : organization.name();
      }
      case TOPIC, TARGET_GROUP, AGREEMENT -> value;
      case ORGANIZATION_KIND, PHASE, ROLE -> null;
    };
  }

  public int valueCount() {
    return all.size();
  }

  /** The first of those that have these words in their name. */
  List<Value> values(@Nullable String text, Page page) {
    var words = text == null ? List.<String>of() : Words.of(text);
    return all.stream()
        .filter(value -> words.stream().allMatch(value.words()::contains))
        .limit(page.first())
        .toList();
  }
}

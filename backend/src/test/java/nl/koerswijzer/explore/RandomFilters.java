package nl.koerswijzer.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/** Filters of values that are there, and now and then of one that is not. */
final class RandomFilters {

  private static final List<String> WORDS =
      List.of("ouder", "zorg", "Menzis", "jeugd", "Gemeente", "e", "schulden hengelo", "xyz");

  private static final List<String> DATES =
      List.of("2010", "2021-06", "2023", "2024-03-15", "2025-05", "2026-01-01");

  /** A filter as a map, so that one of its conditions can be put in the place of another. */
  record Drawn(
      Map<FacetField, List<String>> values,
      @Nullable String text,
      List<String> projects,
      @Nullable PartialDate at) {

    Drawn with(FacetField field, String value) {
      var other = new EnumMap<FacetField, List<String>>(FacetField.class);
      other.putAll(values);
      other.put(field, List.of(value));
      return new Drawn(other, text, projects, at);
    }

    List<String> of(FacetField field) {
      return values.getOrDefault(field, List.of());
    }

    ExploreFilter filter() {
      return new ExploreFilter(
          text,
          of(FacetField.NETWORK),
          of(FacetField.THEME_LINE),
          of(FacetField.ORGANIZATION),
          of(FacetField.ORGANIZATION_KIND).stream().map(Organization.Kind::valueOf).toList(),
          of(FacetField.MUNICIPALITY),
          projects,
          of(FacetField.PHASE).stream().map(Phase::valueOf).toList(),
          of(FacetField.ROLE).stream().map(Role::valueOf).toList(),
          of(FacetField.TOPIC),
          of(FacetField.TARGET_GROUP),
          of(FacetField.AGREEMENT),
          at);
    }
  }

  private final Random random;
  private final Map<FacetField, List<String>> possible = new EnumMap<>(FacetField.class);
  private final List<String> projects;

  RandomFilters(List<Node> records, Random random) {
    this.random = random;
    this.projects = slugs(records, Project.class);
    var networks = new ArrayList<>(slugs(records, Network.class));
    networks.add(ExploreFilter.LOCAL);
    possible.put(FacetField.NETWORK, networks);
    possible.put(FacetField.THEME_LINE, slugs(records, ThemeLine.class));
    possible.put(FacetField.ORGANIZATION, slugs(records, Organization.class));
    possible.put(FacetField.ORGANIZATION_KIND, names(Organization.Kind.values()));
    possible.put(
        FacetField.MUNICIPALITY,
        records.stream()
            .filter(Organization.class::isInstance)
            .map(Organization.class::cast)
            .filter(one -> one.kind() == Organization.Kind.MUNICIPALITY)
            .map(Organization::slug)
            .toList());
    possible.put(FacetField.PHASE, names(Phase.values()));
    possible.put(FacetField.ROLE, names(Role.values()));
    possible.put(FacetField.TOPIC, texts(records, Project::topics));
    possible.put(FacetField.TARGET_GROUP, texts(records, Project::targetGroups));
    possible.put(FacetField.AGREEMENT, texts(records, Project::agreements));
  }

  private static List<String> slugs(List<Node> records, Class<? extends Node> type) {
    return records.stream().filter(type::isInstance).map(Node::slug).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return List.of(values).stream().map(Enum::name).toList();
  }

  private static List<String> texts(List<Node> records, Function<Project, List<String>> of) {
    return records.stream()
        .filter(Project.class::isInstance)
        .flatMap(record -> of.apply((Project) record).stream())
        .distinct()
        .toList();
  }

  Drawn next() {
    var values = new EnumMap<FacetField, List<String>>(FacetField.class);
    int conditions = random.nextInt(4);
    for (int i = 0; i < conditions; i++) {
      var field = any(List.of(FacetField.values()));
      var chosen = new ArrayList<String>();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        chosen.add(value(field));
      }
      values.put(field, chosen.stream().distinct().toList());
    }
    return new Drawn(
        values,
        random.nextInt(4) == 0 ? any(WORDS) : null,
        random.nextInt(12) == 0 ? List.of(any(projects), any(projects)) : List.of(),
        random.nextInt(3) == 0 ? new PartialDate(any(DATES)) : null);
  }

  String value(FacetField field) {
    return any(possible.getOrDefault(field, List.of()));
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

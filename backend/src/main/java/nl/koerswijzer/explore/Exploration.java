package nl.koerswijzer.explore;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does what within a filter: one answer that every view is made of.
 *
 * @param rows projects in the one order of all views
 * @param organizations by name
 * @param counted facets that somebody asked for
 */
record Exploration(
    Landscape landscape,
    ExploreFilter filter,
    List<ProjectRow> rows,
    List<OrganizationRow> organizations,
    Map<FacetField, Facet> counted) {

  static Exploration of(Landscape landscape, ExploreFilter filter) {
    var choice = new Choice(filter, null);
    var rows = new ArrayList<ProjectRow>();
    Map<String, List<Tie>> byOrganization = new LinkedHashMap<>();
    for (var site : landscape.sites()) {
      var parts = choice.of(site);
      if (parts != null) {
        var ties = Tie.of(site, parts);
        rows.add(new ProjectRow(site, site.phase(filter.at()), ties));
        for (var tie : ties) {
          byOrganization
              .computeIfAbsent(tie.organization().slug(), slug -> new ArrayList<>())
              .add(tie);
        }
      }
    }
    var organizations =
        byOrganization.values().stream()
            .map(ties -> new OrganizationRow(ties.getFirst().organization(), ties))
            .sorted(OrganizationRow.BY_NAME)
            .toList();
    return new Exploration(
        landscape, filter, List.copyOf(rows), organizations, new ConcurrentHashMap<>());
  }

  /** The projects that the filter names and that are there, in its order. */
  public List<Project> chosenProjects() {
    var named = filter.projectSlugs();
    return landscape.sites().stream()
        .map(Site::project)
        .filter(project -> named.contains(project.slug()))
        .sorted(comparingInt(project -> named.indexOf(project.slug())))
        .toList();
  }

  /** How many projects and ties it holds. */
  int size() {
    return rows.stream().mapToInt(row -> 1 + row.ties().size()).sum();
  }

  @Nullable PartialDate at() {
    return filter.at();
  }

  public Counts counts() {
    return Counts.of(this);
  }

  List<Tie> ties() {
    return rows.stream().flatMap(row -> row.ties().stream()).toList();
  }

  /** How much there is. */
  record Counts(
      int projects,
      int organizations,
      int municipalities,
      int ties,
      int participations,
      int projectsWithoutTies) {

    private static Counts of(Exploration all) {
      var ties = all.ties();
      return new Counts(
          all.rows().size(),
          all.organizations().size(),
          (int) all.organizations().stream().filter(OrganizationRow::isMunicipality).count(),
          ties.size(),
          ties.stream().mapToInt(tie -> tie.parts().size()).sum(),
          (int) all.rows().stream().filter(row -> row.ties().isEmpty()).count());
    }
  }
}

package nl.koerswijzer.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.koerswijzer.alignment.Overlap;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.project.Result.Metric;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that one viewer may see of who does what: derived from the register, never stored. The same
 * whatever order the records came in.
 *
 * @param sites in the one order of all views
 * @param regions from top to bottom
 * @param records how many it was made of
 */
record Landscape(
    List<Site> sites,
    List<Region> regions,
    Map<String, Organization> organizations,
    Map<String, Network> networks,
    Map<String, ThemeLine> themeLines,
    List<Overlap> overlaps,
    int records) {

  static final List<Class<? extends Node>> MADE_OF =
      List.of(
          Network.class,
          ThemeLine.class,
          Organization.class,
          Project.class,
          PhaseStatement.class,
          Result.class,
          Participation.class,
          Overlap.class);

  static Landscape of(List<Node> records) {
    var networks = bySlug(records, Network.class);
    var themeLines = bySlug(records, ThemeLine.class);
    var organizations = bySlug(records, Organization.class);
    var projects = all(records, Project.class).toList();
    var regions = new Regions(networks, themeLines, projects);
    var phases = grouped(records, PhaseStatement.class, PhaseStatement::project);
    var results = grouped(records, Result.class, Result::project);
    var participations = grouped(records, Participation.class, Participation::project);
    var sites =
        projects.stream()
            .map(
                project ->
                    site(
                        project,
                        regions,
                        of(project, phases).sorted(PhaseStatement.OLDEST_FIRST).toList(),
                        of(project, participations)
                            .map(one -> part(one, organizations))
                            .filter(Objects::nonNull)
                            .sorted(Part.ORDER)
                            .toList(),
                        counts(of(project, results))))
            .sorted(Site.ORDER)
            .toList();
    return new Landscape(
        sites,
        regions.all(),
        organizations,
        networks,
        themeLines,
        all(records, Overlap.class).toList(),
        records.size());
  }

  private static Site site(
      Project project,
      Regions regions,
      List<PhaseStatement> phases,
      List<Part> parts,
      List<Metric> counts) {
    return new Site(
        project,
        regions.network(project),
        regions.themeLine(project),
        regions.of(project),
        phases,
        parts,
        Site.since(project, phases, parts),
        counts,
        Words.plain(project.name()),
        Words.plain(project.names()) + "\n" + Words.plain(project.prose()));
  }

  boolean hasProject(Predicate<Project> condition) {
    return sites.stream().anyMatch(site -> condition.test(site.project()));
  }

  /** Null when the viewer may not see the organization. */
  private static @Nullable Part part(
      Participation participation, Map<String, Organization> organizations) {
    var organization = organizations.get(participation.organization());
    if (organization == null) {
      return null;
    }
    var seat = organization.municipality();
    var isSeen = seat != null && organizations.containsKey(seat);
    return Part.of(participation, organization, isSeen ? seat : null);
  }

  private static List<Metric> counts(Stream<Result> results) {
    return results
        .flatMap(result -> result.metrics().stream())
        .filter(metric -> metric.unit().equals("gemeenten") && metric.of() != null)
        .sorted(Comparator.comparingDouble(Metric::value).reversed().thenComparing(Metric::metric))
        .toList();
  }

  private static <T> Stream<T> of(Project project, Map<String, List<T>> byProject) {
    return byProject.getOrDefault(project.slug(), List.of()).stream();
  }

  private static <T extends Node> Stream<T> all(List<Node> records, Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast);
  }

  private static <T extends Node> Map<String, T> bySlug(List<Node> records, Class<T> type) {
    return all(records, type).collect(toMap(Node::slug, Function.identity()));
  }

  private static <T extends Node> Map<String, List<T>> grouped(
      List<Node> records, Class<T> type, Function<T, String> project) {
    return all(records, type).collect(groupingBy(project));
  }
}

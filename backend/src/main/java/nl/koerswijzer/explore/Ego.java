package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Lane.MunicipalityCount;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation.Role;
import org.jspecify.annotations.Nullable;

/** One organization or project in the middle of its ties: one of both is null. */
record Ego(
    @Nullable Organization organization,
    @Nullable ProjectRow row,
    int count,
    List<Group> groups,
    List<MunicipalityCount> municipalities,
    List<Together> together,
    List<Overlapping> overlaps,
    List<ProjectRow> children) {

  /** Rows that a group's heading takes, and the space above it, as the SPA draws it. */
  private static final double HEADING = 1.6;

  /** Rows that a group keeps, however little room there is: one tie, and how many more. */
  private static final int LEAST = 2;

  private static final int FRIENDS = 6;
  private static final int SHARED = 2;

  public int overlapCount() {
    return overlaps.size();
  }

  public int childCount() {
    return children.size();
  }

  record Together(Organization organization, int projectCount) {}

  record Group(Role role, boolean isLeft, int count, List<Row> rows, int more) {}

  /**
   * One tie, or several rolled up by lane.
   *
   * @param row the project at the other end
   * @param others who else takes part in that project, or in how many more projects the
   *     organization at the other end does
   */
  record Row(
      @Nullable Tie tie, @Nullable ProjectRow row, @Nullable Lane lane, int count, int others) {}

  static @Nullable Ego of(Exploration all, String id, int most) {
    return all.landscape().organizations().values().stream()
        .filter(organization -> organization.id().equals(id))
        .findFirst()
        .map(organization -> ofOrganization(all, organization, most))
        .orElseGet(
            () ->
                all.landscape().sites().stream()
                    .filter(site -> site.id().equals(id))
                    .findFirst()
                    .map(site -> ofProject(all, site, most))
                    .orElse(null));
  }

  private static Ego ofOrganization(Exploration all, Organization organization, int most) {
    var rows = all.rows().stream().collect(toMap(ProjectRow::id, Function.identity()));
    var ties =
        all.organizations().stream()
            .filter(row -> row.organization().id().equals(organization.id()))
            .flatMap(row -> row.ties().stream())
            .toList();
    Function<Tie, Row> one =
        tie -> {
          var row = Objects.requireNonNull(rows.get(tie.site().id()));
          long others =
              row.ofOthers().stream()
                  .filter(other -> !other.organization().slug().equals(organization.slug()))
                  .count();
          return new Row(tie, row, null, 1, (int) others);
        };
    var groups = groups(ties, one, role -> !Part.isUpstream(role));
    var around =
        ties.stream()
            .flatMap(tie -> Objects.requireNonNull(rows.get(tie.site().id())).ties().stream())
            .filter(tie -> !tie.organization().slug().equals(organization.slug()))
            .toList();
    return new Ego(
        organization,
        null,
        ties.size(),
        fitting(groups, most, true),
        MunicipalityCount.of(around.stream()),
        friends(around),
        List.of(),
        List.of());
  }

  private static Ego ofProject(Exploration all, Site site, int most) {
    var row =
        all.rows().stream()
            .filter(other -> other.id().equals(site.id()))
            .findFirst()
            .orElseGet(() -> new ProjectRow(site, site.phase(all.at()), List.of()));
    Map<String, Integer> counts =
        all.organizations().stream()
            .collect(toMap(other -> other.organization().slug(), OrganizationRow::projectCount));
    Function<Tie, Row> one =
        tie -> new Row(tie, null, null, 1, counts.getOrDefault(tie.organization().slug(), 1) - 1);
    var groups = groups(row.ofOthers(), one, Part::isUpstream);
    var ordered =
        groups.stream()
            .map(
                group ->
                    with(
                        group,
                        group.rows().stream()
                            .sorted(comparing((Row other) -> other.others() == 0))
                            .toList()))
            .toList();
    return new Ego(
        null,
        row,
        row.organizationCount(),
        fitting(ordered, most, false),
        List.of(),
        List.of(),
        Overlapping.of(all, site.project()),
        all.rows().stream()
            .filter(other -> site.project().slug().equals(other.project().parent()))
            .toList());
  }

  /** By the role to draw; the ties in a group keep their order. */
  private static List<Group> groups(
      List<Tie> ties, Function<Tie, Row> one, Predicate<Role> isLeft) {
    var byRole =
        ties.stream().collect(groupingBy(Tie::role, () -> new TreeMap<>(Part.BY_ROLE), toList()));
    return byRole.entrySet().stream()
        .map(
            group ->
                new Group(
                    group.getKey(),
                    isLeft.test(group.getKey()),
                    group.getValue().size(),
                    group.getValue().stream().map(one).toList(),
                    0))
        .toList();
  }

  private static Group with(Group group, List<Row> rows) {
    int shown = rows.stream().mapToInt(Row::count).sum();
    return new Group(group.role(), group.isLeft(), group.count(), rows, group.count() - shown);
  }

  /** Both sides for themselves; the groups stay in order. */
  private static List<Group> fitting(List<Group> groups, int most, boolean mayRollUp) {
    var fitted = new HashMap<Role, Group>();
    for (var isLeft : List.of(true, false)) {
      var side = groups.stream().filter(group -> group.isLeft() == isLeft).toList();
      var rolled = mayRollUp ? rolledUp(side, most) : side;
      cut(rolled, most).forEach(group -> fitted.put(group.role(), group));
    }
    return groups.stream().map(group -> Objects.requireNonNull(fitted.get(group.role()))).toList();
  }

  private static double height(List<Group> groups) {
    return groups.stream().mapToDouble(group -> group.rows().size() + HEADING).sum();
  }

  /** Turns the largest group into a row per lane, and then the next, until all fit. */
  private static List<Group> rolledUp(List<Group> side, int most) {
    var groups = new ArrayList<>(side);
    var open = new ArrayList<>(side);
    while (height(groups) > most && !open.isEmpty()) {
      var largest =
          open.stream()
              .max(
                  Comparator.<Group>comparingInt(group -> group.rows().size())
                      .thenComparing(Group::role, Comparator.reverseOrder()))
              .orElseThrow();
      open.remove(largest);
      groups.set(groups.indexOf(largest), with(largest, byLane(largest.rows())));
    }
    return groups;
  }

  private static List<Row> byLane(List<Row> rows) {
    Map<String, List<Row>> byRegion = new LinkedHashMap<>();
    for (var row : rows) {
      if (row.row() != null) {
        byRegion.computeIfAbsent(row.row().lane(), region -> new ArrayList<>()).add(row);
      }
    }
    return byRegion.values().stream().map(Ego::together).toList();
  }

  private static Row together(List<Row> rows) {
    var projects = rows.stream().map(Row::row).flatMap(Stream::ofNullable).toList();
    var region = projects.getFirst().site().region();
    return rows.size() == 1
        ? rows.getFirst()
        : new Row(null, null, Lane.of(region, projects, projects.size()), rows.size(), 0);
  }

  /** What still finds no place: the smallest rows of the groups that have most. */
  private static List<Group> cut(List<Group> side, int most) {
    if (height(side) <= most) {
      return side;
    }
    int room = (int) Math.floor(most - side.size() * HEADING);
    int cap =
        IntStream.iterate(Math.max(LEAST, room), each -> each > LEAST, each -> each - 1)
            .filter(each -> rows(side, each) <= room)
            .findFirst()
            .orElse(LEAST);
    return side.stream()
        .map(
            group ->
                group.rows().size() <= cap ? group : with(group, largest(group.rows(), cap - 1)))
        .toList();
  }

  private static int rows(List<Group> side, int each) {
    return side.stream().mapToInt(group -> Math.min(each, group.rows().size())).sum();
  }

  private static List<Row> largest(List<Row> rows, int most) {
    var kept =
        new HashSet<>(
            IntStream.range(0, rows.size())
                .boxed()
                .sorted(comparingInt((Integer at) -> -rows.get(at).count()))
                .limit(most)
                .toList());
    return IntStream.range(0, rows.size()).filter(kept::contains).mapToObj(rows::get).toList();
  }

  /** With whom it shares most, never municipalities. */
  private static List<Together> friends(List<Tie> around) {
    return around.stream()
        .filter(tie -> !tie.isOfMunicipality())
        .collect(groupingBy(tie -> tie.organization().slug()))
        .values()
        .stream()
        .filter(same -> same.size() >= SHARED)
        .map(same -> new Together(same.getFirst().organization(), same.size()))
        .sorted(
            comparing(Together::projectCount, Comparator.reverseOrder())
                .thenComparing(other -> other.organization().slug()))
        .limit(FRIENDS)
        .toList();
  }
}

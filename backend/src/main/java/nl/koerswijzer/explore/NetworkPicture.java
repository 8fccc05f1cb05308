package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Region.Kind;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/** One network: groups of projects on the left, organizations on the right. */
record NetworkPicture(
    String slug,
    @Nullable Network network,
    List<Group> groups,
    int moreGroups,
    List<Placed> organizations,
    int moreOrganizations,
    int projectCount,
    int organizationCount,
    int tieCount) {

  private static final String OTHER = "~other";

  /** Rows between two groups. */
  private static final double GAP = 0.55;

  /** Rows that a group without projects takes. */
  private static final double EMPTY = 1.9;

  /** Rows that a group has at least, whatever it holds. */
  private static final int LEAST = 2;

  /** Projects that stand together: by theme line, place or network. */
  record Group(
      String id,
      @Nullable ThemeLine themeLine,
      @Nullable Network network,
      @Nullable Organization municipality,
      List<ProjectRow> rows,
      int more) {

    public int projectCount() {
      return rows.size() + more;
    }

    private String name() {
      return municipality != null ? municipality.name() : network == null ? "" : network.name();
    }

    /** Keeps so many, those with most parties, in the same order. */
    private Group of(int most) {
      if (rows.size() <= most) {
        return this;
      }
      // One row less, since what is left out takes a row to say so.
      var kept =
          rows.stream()
              .sorted(
                  comparing(ProjectRow::parties, Comparator.reverseOrder())
                      .thenComparing(ProjectRow::id))
              .limit(Math.max(0, most - 1))
              .map(ProjectRow::id)
              .collect(toSet());
      var shown = rows.stream().filter(row -> kept.contains(row.id())).toList();
      return new Group(id, themeLine, network, municipality, shown, rows.size() - shown.size());
    }
  }

  /** An organization and the mean place of its projects, in rows from the top. */
  record Placed(Organization organization, int projectCount, double centre) {

    private static final Comparator<Placed> ORDER =
        Comparator.comparingDouble(Placed::centre)
            .thenComparing(Placed::projectCount, Comparator.reverseOrder())
            .thenComparing(placed -> placed.organization().slug());

    private static final Comparator<Placed> MOST_FIRST =
        comparing(Placed::projectCount, Comparator.reverseOrder())
            .thenComparing(placed -> placed.organization().slug());
  }

  /** Null when there is no such network that the viewer may see. */
  static @Nullable NetworkPicture of(Exploration all, String slug, int rows, int organizations) {
    var network = all.landscape().networks().get(slug);
    return switch (slug) {
      case Region.LOCAL -> of(slug, null, byPlace(all), rows, organizations);
      case Region.SMALL -> of(slug, null, byNetwork(all), rows, organizations);
      default ->
          network == null
              ? null
              : of(slug, network, byThemeLine(all, network), rows, organizations);
    };
  }

  private static List<Group> byThemeLine(Exploration all, Network network) {
    var mine =
        all.rows().stream()
            .filter(row -> network.equals(row.site().network()))
            .collect(groupingBy(row -> row.site().region().id()));
    var isWhole = all.filter().isEmpty();
    var regions =
        all.landscape().regions().stream()
            .filter(region -> network.equals(region.network()) || mine.containsKey(region.id()))
            .filter(region -> isWhole || mine.containsKey(region.id()));
    return regions
        .map(
            region ->
                new Group(
                    region.kind() == Kind.SEVERAL_NETWORKS ? network.id() : region.id(),
                    region.themeLine(),
                    network,
                    null,
                    mine.getOrDefault(region.id(), List.of()),
                    0))
        .toList();
  }

  private static List<Group> byNetwork(Exploration all) {
    return byName(
        in(Kind.SEVERAL_NETWORKS, all)
            .collect(groupingBy(row -> Objects.requireNonNull(row.site().network()).id()))
            .values()
            .stream()
            .map(
                rows -> {
                  var network = Objects.requireNonNull(rows.getFirst().site().network());
                  return new Group(network.id(), null, network, null, rows, 0);
                }));
  }

  private static List<Group> byPlace(Exploration all) {
    var organizations = all.landscape().organizations();
    Map<String, List<ProjectRow>> byPlace = new LinkedHashMap<>();
    in(Kind.LOCAL, all)
        .forEach(
            row ->
                byPlace
                    .computeIfAbsent(place(row, organizations), s -> new ArrayList<>())
                    .add(row));
    var other = byPlace.remove(OTHER);
    var places =
        byName(
            byPlace.entrySet().stream()
                .map(
                    place -> {
                      var municipality = Objects.requireNonNull(organizations.get(place.getKey()));
                      return new Group(
                          municipality.id(), null, null, municipality, place.getValue(), 0);
                    }));
    return other == null
        ? places
        : Stream.concat(places.stream(), Stream.of(new Group(OTHER, null, null, null, other, 0)))
            .toList();
  }

  /** The one place where a project is, of whatever date: a filter must not move it. */
  private static String place(ProjectRow row, Map<String, Organization> organizations) {
    var places = row.site().places(null);
    var only = places.size() == 1 ? places.iterator().next() : OTHER;
    return organizations.containsKey(only) ? only : OTHER;
  }

  private static Stream<ProjectRow> in(Kind kind, Exploration all) {
    return all.rows().stream().filter(row -> row.site().region().kind() == kind);
  }

  private static List<Group> byName(Stream<Group> groups) {
    return groups
        .map(
            group ->
                new Group(
                    group.id(),
                    null,
                    group.network(),
                    group.municipality(),
                    group.rows().stream()
                        .sorted(comparing(ProjectRow::site, Site.BY_NAME))
                        .toList(),
                    0))
        .sorted(comparing((Group group) -> Words.plain(group.name())).thenComparing(Group::id))
        .toList();
  }

  private static NetworkPicture of(
      String slug, @Nullable Network network, List<Group> all, int rows, int organizations) {
    var shown = fitting(all, rows);
    var placed = placed(shown);
    var kept =
        placed.stream()
            .sorted(Placed.MOST_FIRST)
            .limit(organizations)
            .sorted(Placed.ORDER)
            .toList();
    var ties =
        all.stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.ofOthers().stream())
            .toList();
    int parties = (int) ties.stream().map(tie -> tie.organization().slug()).distinct().count();
    return new NetworkPicture(
        slug,
        network,
        shown,
        all.size() - shown.size(),
        kept,
        parties - kept.size(),
        all.stream().mapToInt(group -> group.rows().size()).sum(),
        parties,
        ties.size());
  }

  /** As many rows for each group, and what small groups leave over for the larger. */
  private static List<Group> fitting(List<Group> all, int room) {
    var groups = all;
    if (all.size() > room) {
      var largest =
          all.stream()
              .sorted(
                  comparing(Group::projectCount, Comparator.reverseOrder())
                      .thenComparing(Group::id))
              .limit(room)
              .map(Group::id)
              .collect(toSet());
      groups = all.stream().filter(group -> largest.contains(group.id())).toList();
    }
    int wanted = groups.stream().mapToInt(group -> Math.max(LEAST, group.rows().size())).sum();
    if (wanted <= room) {
      return groups;
    }
    int each = Math.max(1, room / groups.size());
    int over =
        groups.stream()
            .mapToInt(group -> Math.max(0, each - Math.max(LEAST, group.rows().size())))
            .sum();
    long large = groups.stream().filter(group -> group.rows().size() > each).count();
    int most = each + (int) (over / Math.max(1, large));
    return groups.stream().map(group -> group.of(most)).toList();
  }

  private static List<Placed> placed(List<Group> groups) {
    var sums = new HashMap<String, Double>();
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    double top = 0;
    for (var group : groups) {
      for (var row : group.rows()) {
        for (var tie : row.ofOthers()) {
          var slug = tie.organization().slug();
          sums.merge(slug, top + 0.5, Double::sum);
          ties.computeIfAbsent(slug, s -> new ArrayList<>()).add(tie);
        }
        top++;
      }
      top += (group.projectCount() == 0 ? EMPTY : group.more() > 0 ? 1 : 0) + GAP;
    }
    return ties.values().stream()
        .map(
            its -> {
              var organization = its.getFirst().organization();
              double sum = Objects.requireNonNull(sums.get(organization.slug()));
              return new Placed(organization, its.size(), sum / its.size());
            })
        .toList();
  }
}

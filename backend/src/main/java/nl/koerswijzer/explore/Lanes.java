package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Region.Kind;
import nl.koerswijzer.organization.Organization;
import org.jspecify.annotations.Nullable;

/** The overview: lanes from top to bottom, and who takes part in several. */
final class Lanes {

  /** Lanes that make an organization a bridge. */
  private static final int BRIDGING = 3;

  /** An organization that takes part in several lanes; {@code centre} is their mean place. */
  record Bridge(Organization organization, int projectCount, double centre, List<Stop> stops) {

    private static final Comparator<Bridge> MOST_FIRST =
        comparing((Bridge bridge) -> bridge.stops().size(), Comparator.reverseOrder())
            .thenComparing(Bridge::projectCount, Comparator.reverseOrder())
            .thenComparing(bridge -> bridge.organization().slug());
  }

  record Stop(String lane, int projectCount) {}

  private Lanes() {}

  /**
   * @param most lanes; those that are too many go together
   * @param stations at most in a lane
   */
  static List<Lane> of(Exploration all, int most, int stations) {
    var rows = all.rows().stream().collect(groupingBy(row -> row.site().region().id()));
    var isWhole = all.filter().isEmpty();
    var lanes =
        all.landscape().regions().stream()
            .filter(region -> isWhole || rows.containsKey(region.id()))
            .map(region -> Lane.of(region, rows.getOrDefault(region.id(), List.of()), stations))
            .toList();
    return fewer(withoutLines(lanes, most), most);
  }

  /** Theme lines may take half of the lanes; then the last of their networks becomes one. */
  private static List<Lane> withoutLines(List<Lane> lanes, int most) {
    var split =
        lanes.stream()
            .filter(Lane::isOfSplitNetwork)
            .map(lane -> Objects.requireNonNull(lane.network()).slug())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    var left = lanes;
    for (var network : split) {
      long ofSplit = left.stream().filter(Lane::isOfSplitNetwork).count();
      if (left.size() <= most || ofSplit * 2 <= most) {
        break;
      }
      var mine = left.stream().filter(lane -> isOf(network, lane)).toList();
      var first = mine.getFirst();
      var one = together(Objects.requireNonNull(first.network()).id(), Kind.NETWORK, first, mine);
      left = replaced(left, mine, one);
    }
    return left;
  }

  private static boolean isOf(String network, Lane lane) {
    return lane.isOfSplitNetwork() && Objects.requireNonNull(lane.network()).slug().equals(network);
  }

  private static List<Lane> replaced(List<Lane> lanes, List<Lane> mine, Lane one) {
    var gone = mine.stream().skip(1).map(Lane::id).collect(toSet());
    var first = mine.getFirst().id();
    return lanes.stream()
        .filter(lane -> !gone.contains(lane.id()))
        .map(lane -> lane.id().equals(first) ? one : lane)
        .toList();
  }

  /** Keeps theme lines first, then what is largest; the rest joins the small networks. */
  private static List<Lane> fewer(List<Lane> lanes, int most) {
    if (lanes.size() <= most) {
      return lanes;
    }
    var byKind =
        lanes.stream().collect(groupingBy(lane -> isGathered(lane) ? lane.kind() : Kind.NETWORK));
    var small = byKind.getOrDefault(Kind.SEVERAL_NETWORKS, List.of());
    var local = byKind.getOrDefault(Kind.LOCAL, List.of());
    var others = byKind.getOrDefault(Kind.NETWORK, List.of());
    var kept =
        others.stream()
            .sorted(
                comparing(Lane::isOfSplitNetwork, Comparator.reverseOrder())
                    .thenComparing(Lane::size, Comparator.reverseOrder())
                    .thenComparingInt(Lane::place))
            .limit(Math.max(0, most - local.size() - 1))
            .map(Lane::id)
            .collect(toSet());
    var rest =
        Stream.concat(others.stream().filter(lane -> !kept.contains(lane.id())), small.stream());
    var gathered = together(Region.SMALL, Kind.SEVERAL_NETWORKS, null, rest.toList());
    return Stream.of(
            others.stream().filter(lane -> kept.contains(lane.id())),
            Stream.of(gathered),
            local.stream())
        .flatMap(part -> part)
        .toList();
  }

  private static boolean isGathered(Lane lane) {
    return lane.kind() == Kind.SEVERAL_NETWORKS || lane.kind() == Kind.LOCAL;
  }

  private static Lane together(String id, Kind kind, @Nullable Lane first, List<Lane> lanes) {
    return new Lane(
        id,
        kind,
        first == null ? null : first.network(),
        null,
        lanes.stream().flatMap(lane -> lane.regions().stream()).toList(),
        lanes.stream()
            .flatMap(lane -> lane.rows().stream())
            .sorted(comparing(ProjectRow::site, Site.BY_NAME))
            .toList(),
        lanes.getFirst().most());
  }

  /** Organizations in several lanes, never municipalities: by lanes, then projects. */
  static List<Bridge> bridges(Exploration all, int first, int most) {
    var lanes = of(all, most, 1);
    var placeOf = new HashMap<String, Integer>();
    for (int place = 0; place < lanes.size(); place++) {
      for (var region : lanes.get(place).regions()) {
        placeOf.put(region.id(), place);
      }
    }
    return all.organizations().stream()
        .filter(organization -> !organization.isMunicipality())
        .map(organization -> bridge(organization, lanes, placeOf))
        .filter(bridge -> bridge.stops().size() >= BRIDGING)
        .sorted(Bridge.MOST_FIRST)
        .limit(first)
        .toList();
  }

  private static Bridge bridge(
      OrganizationRow organization, List<Lane> lanes, Map<String, Integer> placeOf) {
    var counts = new TreeMap<Integer, Integer>();
    for (var tie : organization.ties()) {
      var place = Objects.requireNonNull(placeOf.get(tie.site().region().id()));
      counts.merge(place, 1, Integer::sum);
    }
    var stops = new ArrayList<Stop>();
    double sum = 0;
    for (var lane : counts.entrySet()) {
      stops.add(new Stop(lanes.get(lane.getKey()).id(), lane.getValue()));
      sum += (double) lane.getKey() * lane.getValue();
    }
    int projects = organization.projectCount();
    return new Bridge(organization.organization(), projects, sum / projects, stops);
  }
}

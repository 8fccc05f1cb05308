package nl.koerswijzer.explore;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Region.Kind;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** Which region each project belongs to, and in which order they stand. */
final class Regions {

  /** Projects that make a region of its own. */
  private static final int ENOUGH = 3;

  /** Theme lines with enough projects that make a network fall apart in several regions. */
  private static final int SEVERAL = 2;

  private static final Comparator<Region> ORDER =
      comparingInt(Regions::rank)
          .thenComparing(region -> region.isOfSplitNetwork() ? slug(region) : "")
          .thenComparingInt(Regions::number)
          .thenComparingInt(region -> -sizeOf(region))
          .thenComparing(Region::id);

  private final Map<String, Network> networks;
  private final Map<String, ThemeLine> themeLines;
  private final Map<String, Long> sizes;
  private final Set<String> split;
  private final Map<String, Region> byId;

  Regions(
      Map<String, Network> networks,
      Map<String, ThemeLine> themeLines,
      Collection<Project> projects) {
    this.networks = networks;
    this.themeLines = themeLines;
    this.sizes =
        projects.stream()
            .flatMap(project -> Stream.of(network(project), themeLine(project)))
            .filter(Objects::nonNull)
            .collect(groupingBy(node -> node.id(), counting()));
    this.split =
        themeLines.values().stream()
            .filter(line -> size(line.id()) >= ENOUGH)
            .collect(groupingBy(ThemeLine::network, counting()))
            .entrySet()
            .stream()
            .filter(network -> network.getValue() >= SEVERAL)
            .map(Map.Entry::getKey)
            .filter(networks::containsKey)
            .collect(toUnmodifiableSet());
    this.byId = inOrder(projects);
  }

  @Nullable Network network(Project project) {
    return project.network() == null ? null : networks.get(project.network());
  }

  @Nullable ThemeLine themeLine(Project project) {
    return project.themeLine() == null ? null : themeLines.get(project.themeLine());
  }

  /** From top to bottom; also theme lines without a project. */
  List<Region> all() {
    return List.copyOf(byId.values());
  }

  Region of(Project project) {
    return Objects.requireNonNull(byId.get(unplaced(project).id()));
  }

  private long size(String id) {
    return sizes.getOrDefault(id, 0L);
  }

  private Region unplaced(Project project) {
    var network = network(project);
    if (network == null) {
      return new Region(Region.LOCAL, Kind.LOCAL, null, null);
    }
    var line = themeLine(project);
    if (split.contains(network.slug())) {
      return line != null && line.network().equals(network.slug())
          ? ofThemeLine(network, line)
          : new Region(network.id(), Kind.WITHOUT_THEME_LINE, network, null);
    }
    return size(network.id()) >= ENOUGH
        ? new Region(network.id(), Kind.NETWORK, network, null)
        : new Region(Region.SMALL, Kind.SEVERAL_NETWORKS, null, null);
  }

  private static Region ofThemeLine(Network network, ThemeLine line) {
    return new Region(line.id(), Kind.THEME_LINE, network, line);
  }

  private Map<String, Region> inOrder(Collection<Project> projects) {
    var found = new HashMap<String, Region>();
    var counts = new HashMap<String, Integer>();
    for (var line : themeLines.values()) {
      if (split.contains(line.network())) {
        var network = Objects.requireNonNull(networks.get(line.network()));
        found.put(line.id(), ofThemeLine(network, line));
      }
    }
    for (var project : projects) {
      var region = unplaced(project);
      found.put(region.id(), region);
      counts.merge(region.id(), 1, Integer::sum);
    }
    var sized =
        found.values().stream()
            .map(region -> region.sized(counts.getOrDefault(region.id(), 0)))
            .sorted(ORDER)
            .toList();
    var placed = new LinkedHashMap<String, Region>();
    sized.forEach(region -> placed.put(region.id(), region.at(placed.size())));
    return placed;
  }

  private static int rank(Region region) {
    return switch (region.kind()) {
      case THEME_LINE, WITHOUT_THEME_LINE -> 0;
      case NETWORK -> 1;
      case SEVERAL_NETWORKS -> 2;
      case LOCAL -> 3;
    };
  }

  private static String slug(Region region) {
    return Objects.requireNonNull(region.network()).slug();
  }

  private static int number(Region region) {
    return region.themeLine() == null ? Integer.MAX_VALUE : region.themeLine().number();
  }

  /** A size counts only between networks: theme lines stand by number. */
  private static int sizeOf(Region region) {
    return region.isOfSplitNetwork() ? 0 : region.size();
  }
}

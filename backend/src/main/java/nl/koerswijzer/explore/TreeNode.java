package nl.koerswijzer.explore;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree.
 *
 * @param record null for what is gathered under no record
 * @param participations where a project and an organization meet: what says so
 */
record TreeNode(
    String id,
    @Nullable Node record,
    int childCount,
    int projectCount,
    List<Role> roles,
    List<Participation> participations) {

  /** What belongs to no theme line, or is without organizations. */
  private static final String NONE = "~none";

  enum Order {
    NETWORK,
    ORGANIZATION
  }

  /** A project at a place in the tree, with the tie that leads there when an organization does. */
  private record Leaf(ProjectRow row, @Nullable Tie tie) {}

  static List<TreeNode> of(Exploration all, Order by, List<String> under) {
    return by == Order.NETWORK ? byNetwork(all, under) : byOrganization(all, under);
  }

  public @Nullable String name() {
    return record == null ? null : record.names().getFirst();
  }

  private static List<TreeNode> byNetwork(Exploration all, List<String> under) {
    var leaves = all.rows().stream().map(row -> new Leaf(row, null)).toList();
    if (under.isEmpty()) {
      return networks(leaves, TreeNode::belowNetwork);
    }
    var mine = inNetwork(leaves, under.getFirst());
    if (under.size() == 1) {
      return belowNetwork(mine);
    }
    if (hasThemeLines(mine)) {
      mine = mine.stream().filter(leaf -> themeLine(leaf).equals(under.get(1))).toList();
      if (under.size() == 2) {
        return projects(mine);
      }
    }
    int depth = hasThemeLines(inNetwork(leaves, under.getFirst())) ? 3 : 2;
    return under.size() > depth
        ? List.of()
        : mine.stream()
            .filter(leaf -> leaf.row().id().equals(under.getLast()))
            .flatMap(leaf -> leaf.row().ties().stream())
            .map(tie -> ofTie(tie, tie.organization()))
            .toList();
  }

  /** Theme lines, or where there are none at once projects. */
  private static List<TreeNode> belowNetwork(List<Leaf> mine) {
    if (!hasThemeLines(mine)) {
      return projects(mine);
    }
    Map<String, List<Leaf>> byLine = new LinkedHashMap<>();
    mine.stream()
        .sorted(comparingInt(TreeNode::number))
        .forEach(
            leaf -> byLine.computeIfAbsent(themeLine(leaf), id -> new ArrayList<>()).add(leaf));
    return byLine.entrySet().stream()
        .map(
            line -> {
              var record = line.getValue().getFirst().row().site().themeLine();
              int count = line.getValue().size();
              return new TreeNode(line.getKey(), record, count, count, List.of(), List.of());
            })
        .toList();
  }

  private static int number(Leaf leaf) {
    var line = leaf.row().site().themeLine();
    return line == null ? Integer.MAX_VALUE : line.number();
  }

  private static boolean hasThemeLines(List<Leaf> leaves) {
    return leaves.stream().anyMatch(leaf -> !themeLine(leaf).equals(NONE));
  }

  private static String themeLine(Leaf leaf) {
    var line = leaf.row().site().themeLine();
    return line == null ? NONE : line.id();
  }

  private static List<TreeNode> byOrganization(Exploration all, List<String> under) {
    if (under.isEmpty()) {
      var alone = alone(all);
      var organizations = all.organizations().stream().map(TreeNode::ofOrganization);
      var none =
          alone.isEmpty()
              ? Stream.<TreeNode>of()
              : Stream.of(
                  new TreeNode(
                      NONE,
                      null,
                      networks(alone, TreeNode::projects).size(),
                      alone.size(),
                      List.of(),
                      List.of()));
      return Stream.concat(organizations, none).toList();
    }
    var mine =
        under.getFirst().equals(NONE)
            ? alone(all)
            : all.organizations().stream()
                .filter(row -> row.id().equals(under.getFirst()))
                .flatMap(row -> leaves(row, all).stream())
                .toList();
    return switch (under.size()) {
      case 1 -> networks(mine, TreeNode::projects);
      case 2 -> projects(inNetwork(mine, under.getLast()));
      default -> List.of();
    };
  }

  private static TreeNode ofOrganization(OrganizationRow row) {
    return new TreeNode(
        row.id(),
        row.organization(),
        (int) row.ties().stream().map(tie -> network(tie.site())).distinct().count(),
        row.projectCount(),
        List.of(),
        List.of());
  }

  private static List<Leaf> alone(Exploration all) {
    return all.rows().stream()
        .filter(row -> row.ties().isEmpty())
        .map(row -> new Leaf(row, null))
        .toList();
  }

  private static List<Leaf> leaves(OrganizationRow organization, Exploration all) {
    return organization.ties().stream()
        .map(
            tie ->
                new Leaf(new ProjectRow(tie.site(), tie.site().phase(all.at()), List.of(tie)), tie))
        .toList();
  }

  /** As their lanes stand, then by name; outside any network last. */
  private static List<TreeNode> networks(
      List<Leaf> leaves, Function<List<Leaf>, List<TreeNode>> below) {
    Map<String, List<Leaf>> byNetwork = new LinkedHashMap<>();
    leaves.stream()
        .sorted(
            comparingInt((Leaf leaf) -> leaf.row().site().region().place())
                .thenComparing(leaf -> Words.plain(networkName(leaf.row().site())))
                .thenComparing(leaf -> network(leaf.row().site())))
        .forEach(
            leaf ->
                byNetwork
                    .computeIfAbsent(network(leaf.row().site()), id -> new ArrayList<>())
                    .add(leaf));
    return byNetwork.entrySet().stream()
        .map(
            network ->
                new TreeNode(
                    network.getKey(),
                    network.getValue().getFirst().row().site().network(),
                    below.apply(network.getValue()).size(),
                    network.getValue().size(),
                    List.of(),
                    List.of()))
        .toList();
  }

  private static String network(Site site) {
    return site.network() == null ? ExploreFilter.LOCAL : site.network().id();
  }

  private static String networkName(Site site) {
    return site.network() == null ? "" : site.network().name();
  }

  private static List<Leaf> inNetwork(List<Leaf> leaves, String id) {
    return leaves.stream().filter(leaf -> network(leaf.row().site()).equals(id)).toList();
  }

  private static List<TreeNode> projects(List<Leaf> leaves) {
    return leaves.stream()
        .sorted(Comparator.comparing(leaf -> leaf.row().site(), Site.BY_NAME))
        .map(
            leaf ->
                leaf.tie() == null
                    ? new TreeNode(
                        leaf.row().id(),
                        leaf.row().project(),
                        leaf.row().parties(),
                        1,
                        List.of(),
                        List.of())
                    : ofTie(leaf.tie(), leaf.row().project()))
        .toList();
  }

  private static TreeNode ofTie(Tie tie, Node end) {
    return new TreeNode(end.id(), end, 0, 1, tie.roles(), tie.participations());
  }
}

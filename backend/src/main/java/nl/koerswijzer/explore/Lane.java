package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Region.Kind;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * One region, or several together, with what a filter chose of them.
 *
 * @param rows by name
 * @param most stations
 */
record Lane(
    String id,
    Kind kind,
    @Nullable Network network,
    @Nullable ThemeLine themeLine,
    List<Region> regions,
    List<ProjectRow> rows,
    int most) {

  /** A project, or the first of several that stand together. */
  record Station(ProjectRow row, int size) {}

  record MunicipalityCount(Organization municipality, int projectCount) {

    /** By place on the tile map. */
    static List<MunicipalityCount> of(Stream<Tie> ties) {
      var counts =
          ties.filter(Tie::isOfMunicipality)
              .collect(groupingBy(tie -> tie.organization().slug()))
              .values();
      return counts.stream()
          .map(same -> new MunicipalityCount(same.getFirst().organization(), same.size()))
          .sorted(comparing(MunicipalityCount::municipality, ProjectRow.BY_PLACE))
          .toList();
    }
  }

  static Lane of(Region region, List<ProjectRow> rows, int most) {
    return new Lane(
        region.id(),
        region.kind(),
        region.network(),
        region.themeLine(),
        List.of(region),
        rows,
        most);
  }

  int size() {
    return Region.size(rows.size());
  }

  int place() {
    return regions.getFirst().place();
  }

  boolean isOfSplitNetwork() {
    return kind == Kind.THEME_LINE || kind == Kind.WITHOUT_THEME_LINE;
  }

  public int networkCount() {
    return (int)
        rows.stream()
            .map(row -> row.site().network())
            .filter(Objects::nonNull)
            .map(Network::slug)
            .distinct()
            .count();
  }

  public int projectCount() {
    return rows.size();
  }

  private Stream<Tie> ties() {
    return rows.stream().flatMap(row -> row.ties().stream());
  }

  public int organizationCount() {
    return (int)
        ties()
            .filter(tie -> !tie.isOfMunicipality())
            .map(tie -> tie.organization().slug())
            .distinct()
            .count();
  }

  public List<MunicipalityCount> municipalities() {
    return MunicipalityCount.of(ties());
  }

  /** The fewest that let all find a place. */
  public int perStation() {
    return Math.max(1, Math.ceilDiv(rows.size(), most));
  }

  public List<Station> stations() {
    int each = perStation();
    return IntStream.iterate(0, at -> at < rows.size(), at -> at + each)
        .mapToObj(at -> new Station(rows.get(at), Math.min(each, rows.size() - at)))
        .toList();
  }
}

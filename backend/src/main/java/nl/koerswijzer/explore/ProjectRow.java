package nl.koerswijzer.explore;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.organization.Organization.Tile;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A project with those who take part in it, as far as a filter chose them.
 *
 * @param phase the latest on the date of the filter
 */
record ProjectRow(Site site, @Nullable PhaseStatement phase, List<Tie> ties) {

  /** By place on the tile map; those without one last, by id. */
  static final Comparator<Organization> BY_PLACE =
      Comparator.<Organization>comparingInt(one -> one.tile() == null ? 1 : 0)
          .thenComparingInt(one -> row(one.tile()))
          .thenComparingInt(one -> column(one.tile()))
          .thenComparing(Organization::slug);

  private static int row(@Nullable Tile tile) {
    return tile == null ? 0 : tile.row();
  }

  private static int column(@Nullable Tile tile) {
    return tile == null ? 0 : tile.column();
  }

  public String id() {
    return site.id();
  }

  public Project project() {
    return site.project();
  }

  public String lane() {
    return site.region().id();
  }

  public int parties() {
    return ties.size();
  }

  List<Tie> ofMunicipalities() {
    return ties.stream()
        .filter(Tie::isOfMunicipality)
        .sorted(Comparator.comparing(Tie::organization, BY_PLACE))
        .toList();
  }

  List<Tie> ofOthers() {
    return ties.stream().filter(tie -> !tie.isOfMunicipality()).toList();
  }

  public int organizationCount() {
    return ofOthers().size();
  }

  public @Nullable Metric unnamedMunicipalities() {
    int named = ofMunicipalities().size();
    return site.counts().stream().filter(count -> count.value() > named).findFirst().orElse(null);
  }
}

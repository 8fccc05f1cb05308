package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.alignment.Overlap;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * An overlap as the project in the middle sees it.
 *
 * @param row the project on the other side; null: that is a topic
 * @param network null: local work
 */
record Overlapping(
    Overlap overlap, @Nullable ProjectRow row, @Nullable Network network, @Nullable String topic) {

  private static final Comparator<Overlapping> ORDER =
      comparing(Overlapping::site, nullsLast(Site.ORDER))
          .thenComparing(Overlapping::networkName, nullsLast(naturalOrder()))
          .thenComparing(Overlapping::topic, nullsLast(naturalOrder()))
          .thenComparing(one -> one.overlap().id());

  private @Nullable Site site() {
    return row == null ? null : row.site();
  }

  private @Nullable String networkName() {
    return network == null ? null : Words.plain(network.name());
  }

  /** Those of a project that the viewer may see both sides of, within the filter. */
  static List<Overlapping> of(Exploration all, Project project) {
    return all.landscape().overlaps().stream()
        .flatMap(overlap -> Stream.ofNullable(of(all, project.slug(), overlap)))
        .sorted(ORDER)
        .toList();
  }

  /**
   * Null when it is not of this project, or the one on the other side is hidden from the viewer or
   * left out by the filter.
   */
  private static @Nullable Overlapping of(Exploration all, String slug, Overlap overlap) {
    var isLeft = slug.equals(overlap.left().project());
    if (!isLeft && !slug.equals(overlap.right().project())) {
      return null;
    }
    var other = isLeft ? overlap.right() : overlap.left();
    var row =
        all.rows().stream()
            .filter(one -> one.project().slug().equals(other.project()))
            .findFirst()
            .orElse(null);
    var network = other.network() == null ? null : all.landscape().networks().get(other.network());
    var isLeftOut = other.project() != null && row == null;
    var isHidden = other.network() != null && network == null;
    return isLeftOut || isHidden ? null : new Overlapping(overlap, row, network, other.topic());
  }
}

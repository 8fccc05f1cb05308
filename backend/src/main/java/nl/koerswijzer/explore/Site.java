package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.participation.Places;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result.Metric;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A project and all that a viewer may see around it, before any filter.
 *
 * @param network null: none, or none that the viewer may see
 * @param themeLine null: the same
 * @param phases oldest first
 * @param parts in their order
 * @param since since when the register knows it; null: no source gives a date
 * @param counts what results say of a number of municipalities, highest first
 * @param sortName its name as people sort
 * @param words what it is called and for, to search in
 */
record Site(
    Project project,
    @Nullable Network network,
    @Nullable ThemeLine themeLine,
    Region region,
    List<PhaseStatement> phases,
    List<Part> parts,
    @Nullable PartialDate since,
    List<Metric> counts,
    String sortName,
    String words) {

  static final Comparator<Site> BY_NAME =
      comparing(Site::sortName).thenComparing(site -> site.project().slug());

  /** The one order of all views. */
  static final Comparator<Site> ORDER =
      Comparator.<Site>comparingInt(site -> site.region().place()).thenComparing(BY_NAME);

  String id() {
    return project.id();
  }

  /** Its start, else the first date on which a source says anything of it. */
  static @Nullable PartialDate since(
      Project project, List<PhaseStatement> phases, List<Part> parts) {
    if (project.start() != null) {
      return project.start();
    }
    var dates =
        Stream.concat(phases.stream().map(PhaseStatement::asOf), parts.stream().map(Part::since));
    return dates.filter(Objects::nonNull).min(naturalOrder()).orElse(null);
  }

  boolean heldOn(@Nullable PartialDate date) {
    if (date == null) {
      return true;
    }
    var isOver = !project.openEnded() && project.end() != null && project.end().isBefore(date);
    return !isOver && (since == null || !date.isBefore(since));
  }

  /** The latest phase on a date; null date: of all. */
  @Nullable PhaseStatement phase(@Nullable PartialDate date) {
    return phases.stream()
        .filter(phase -> date == null || !date.isBefore(phase.asOf()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  Set<String> places(@Nullable PartialDate date) {
    var named = taking(date).filter(Part::isMunicipality).map(part -> part.organization().slug());
    var seats = taking(date).map(Part::seat).filter(Objects::nonNull);
    return Places.ofProject(named.collect(toSet()), seats.collect(toSet()));
  }

  private Stream<Part> taking(@Nullable PartialDate date) {
    return parts.stream().filter(part -> part.role() != Role.DECLINED && part.heldOn(date));
  }
}

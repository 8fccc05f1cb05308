package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.project.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** By what each table can be sorted. Ties end on the order of the lanes, or on the name. */
final class ExploreOrders {

  private ExploreOrders() {}

  record ProjectRowOrder(Field field, Direction direction) {

    enum Field {
      LANE,
      NAME,
      PHASE,
      PARTIES
    }

    private Comparator<ProjectRow> comparator() {
      return switch (field) {
        case LANE -> comparing(ProjectRow::site, Site.ORDER);
        case NAME -> comparing(ProjectRow::site, Site.BY_NAME);
        case PHASE -> comparing(ProjectRowOrder::phase, nullsLast(naturalOrder()));
        case PARTIES -> comparingInt(ProjectRow::parties);
      };
    }

    private static @Nullable Phase phase(ProjectRow row) {
      return row.phase() == null ? null : row.phase().phase();
    }
  }

  record OrganizationRowOrder(Field field, Direction direction) {

    enum Field {
      NAME,
      KIND,
      PROJECTS
    }

    private Comparator<OrganizationRow> comparator() {
      return switch (field) {
        case NAME -> OrganizationRow.BY_NAME;
        case KIND -> comparing(row -> row.organization().kind().name());
        case PROJECTS -> comparingInt(OrganizationRow::projectCount);
      };
    }
  }

  record ParticipationOrder(Field field, Direction direction) {

    enum Field {
      LANE,
      PROJECT,
      ORGANIZATION,
      ROLE,
      DATE
    }

    private @Nullable Comparator<Statement> comparator() {
      return switch (field) {
        case LANE -> null;
        case PROJECT -> comparing(Statement::site, Site.BY_NAME);
        case ORGANIZATION ->
            comparing((Statement one) -> one.part().sortName())
                .thenComparing(one -> one.part().organization().slug());
        case ROLE -> comparing((Statement one) -> one.part().role(), Part.BY_ROLE);
        case DATE -> comparing((Statement one) -> one.part().since(), nullsFirst(naturalOrder()));
      };
    }
  }

  /** A participation with its project. */
  record Statement(Site site, Part part) {}

  static List<ProjectRow> sorted(List<ProjectRow> rows, @Nullable ProjectRowOrder order) {
    return order == null ? rows : sorted(rows, order.comparator(), order.direction());
  }

  static List<OrganizationRow> sorted(
      List<OrganizationRow> rows, @Nullable OrganizationRowOrder order) {
    return order == null ? rows : sorted(rows, order.comparator(), order.direction());
  }

  static List<Statement> statements(Exploration all, @Nullable ParticipationOrder order) {
    var statements =
        all.ties().stream()
            .flatMap(tie -> tie.parts().stream().map(part -> new Statement(tie.site(), part)))
            .toList();
    return order == null ? statements : sorted(statements, order.comparator(), order.direction());
  }

  /** What is the same stays as it stood; null: as it stands. */
  private static <T> List<T> sorted(
      List<T> rows, @Nullable Comparator<T> comparator, Direction direction) {
    if (comparator == null) {
      return direction.isAscending() ? rows : rows.reversed();
    }
    return rows.stream()
        .sorted(direction.isAscending() ? comparator : comparator.reversed())
        .toList();
  }
}

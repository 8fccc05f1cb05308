package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.project.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** By what projects are sorted; what is the same stays in the order of the lanes. */
record ProjectRowOrder(Field field, Direction direction) {

  enum Field {
    LANE,
    NAME,
    PHASE,
    PARTIES
  }

  static List<ProjectRow> sorted(List<ProjectRow> rows, @Nullable ProjectRowOrder order) {
    return order == null ? rows : rows.stream().sorted(order.comparator()).toList();
  }

  private Comparator<ProjectRow> comparator() {
    var ascending =
        switch (field) {
          case LANE -> comparing(ProjectRow::site, Site.ORDER);
          case NAME -> comparing(ProjectRow::site, Site.BY_NAME);
          case PHASE -> comparing(ProjectRowOrder::phase, nullsLast(naturalOrder()));
          case PARTIES -> comparingInt(ProjectRow::parties);
        };
    return direction.isAscending() ? ascending : ascending.reversed();
  }

  private static @Nullable Phase phase(ProjectRow row) {
    return row.phase() == null ? null : row.phase().phase();
  }
}

package nl.koerswijzer.explore;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** By what organizations are sorted; what is the same stays in the order of the names. */
record OrganizationRowOrder(Field field, Direction direction) {

  enum Field {
    NAME,
    KIND,
    PROJECTS
  }

  static List<OrganizationRow> sorted(
      List<OrganizationRow> rows, @Nullable OrganizationRowOrder order) {
    return order == null ? rows : rows.stream().sorted(order.comparator()).toList();
  }

  private Comparator<OrganizationRow> comparator() {
    Comparator<OrganizationRow> ascending =
        switch (field) {
          case NAME -> OrganizationRow.BY_NAME;
          case KIND -> Comparator.comparing(row -> row.organization().kind().name());
          case PROJECTS -> comparingInt(OrganizationRow::projectCount);
        };
    return direction.isAscending() ? ascending : ascending.reversed();
  }
}

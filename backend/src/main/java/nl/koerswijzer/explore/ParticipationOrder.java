package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.participation.Participation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** By what participations are sorted; what is the same stays in the order of the lanes. */
record ParticipationOrder(Field field, Direction direction) {

  enum Field {
    LANE,
    PROJECT,
    ORGANIZATION,
    ROLE,
    DATE
  }

  private record Placed(Site site, Part part) {}

  /** Those of an exploration. */
  static List<Participation> sorted(Exploration all, @Nullable ParticipationOrder order) {
    var placed =
        all.ties().stream()
            .flatMap(tie -> tie.parts().stream().map(part -> new Placed(tie.site(), part)));
    return (order == null ? placed : placed.sorted(order.comparator()))
        .map(one -> one.part().participation())
        .toList();
  }

  private Comparator<Placed> comparator() {
    var ascending =
        switch (field) {
          case LANE -> comparing(Placed::site, Site.ORDER).thenComparing(Placed::part, Part.ORDER);
          case PROJECT -> comparing(Placed::site, Site.BY_NAME);
          case ORGANIZATION ->
              comparing((Placed one) -> one.part().sortName())
                  .thenComparing(one -> one.part().organization().slug());
          case ROLE -> comparing((Placed one) -> one.part().role(), Part.BY_ROLE);
          case DATE -> comparing((Placed one) -> one.part().since(), nullsFirst(naturalOrder()));
        };
    return direction.isAscending() ? ascending : ascending.reversed();
  }
}

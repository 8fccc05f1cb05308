package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  private record Placed(Site site, Part part) {

    static Stream<Placed> of(Tie tie) {
      return tie.parts().stream().map(part -> new Placed(tie.site(), part));
    }
  }

  /** Those of an exploration. */
  static List<Participation> sorted(Exploration all, @Nullable ParticipationOrder order) {
    return (order == null ? inLanes(all) : order.of(all))
        .map(one -> one.part().participation())
        .toList();
  }

  private static Stream<Placed> inLanes(Exploration all) {
    return all.ties().stream().flatMap(Placed::of);
  }

  /** Organizations are in their order already, each with its ties by lane. */
  private Stream<Placed> of(Exploration all) {
    if (field != Field.ORGANIZATION) {
      return inLanes(all).sorted(comparator());
    }
    var rows = direction.isAscending() ? all.organizations() : all.organizations().reversed();
    return rows.stream().flatMap(row -> row.ties().stream()).flatMap(Placed::of);
  }

  private Comparator<Placed> comparator() {
    var ascending =
        switch (field) {
          case LANE -> comparing(Placed::site, Site.ORDER).thenComparing(Placed::part, Part.ORDER);
          case PROJECT -> comparing(Placed::site, Site.BY_NAME);
          case ORGANIZATION -> throw new IllegalStateException("they stand in order");
          case ROLE -> comparing((Placed one) -> one.part().role(), Part.BY_ROLE);
          case DATE -> comparing((Placed one) -> one.part().since(), nullsFirst(naturalOrder()));
        };
    return direction.isAscending() ? ascending : ascending.reversed();
  }
}

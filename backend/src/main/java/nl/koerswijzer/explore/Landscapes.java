package nl.koerswijzer.explore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.koerswijzer.register.Derived;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.springframework.stereotype.Component;

/**
 * Keeps what was derived of the register, for whoever holds the same keys, until the register's
 * revision moves.
 */
@Component
class Landscapes {

  /** Of a record in a landscape, about. */
  private static final int BYTES = 1_000;

  /** Bytes of all landscapes together. */
  private static final long MOST = Runtime.getRuntime().maxMemory() / 8;

  /** Projects and ties that explorations of one landscape are kept for, at the least. */
  private static final int KEPT = 100_000;

  /** A landscape with what was asked of it: the parts of a page ask the same. */
  private record Explored(Landscape landscape, Cache<ExploreFilter, Exploration> explorations) {

    private static Explored of(Landscape landscape) {
      return new Explored(
          landscape,
          Caffeine.newBuilder()
              .maximumWeight(Math.max(KEPT, 4L * landscape.records()))
              .<ExploreFilter, Exploration>weigher((filter, one) -> one.size())
              .build());
    }
  }

  private final Derived<Explored> landscapes;

  Landscapes(Register register) {
    landscapes =
        new Derived<>(
            register,
            viewer -> Explored.of(Landscape.of(register.listAll(viewer, Landscape.MADE_OF))),
            explored -> (long) explored.landscape().records() * BYTES,
            MOST);
  }

  /** Takes one command, or two when the landscape was not there yet. */
  Exploration of(Viewer viewer, ExploreFilter filter) {
    var explored = landscapes.of(viewer);
    return explored
        .explorations()
        .get(filter, asked -> Exploration.of(explored.landscape(), asked));
  }
}

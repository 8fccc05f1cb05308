package nl.koerswijzer.explore;

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

  private final Derived<Landscape> landscapes;

  Landscapes(Register register) {
    landscapes =
        new Derived<>(
            register,
            viewer -> Landscape.of(register.listAll(viewer, Landscape.MADE_OF)),
            landscape -> (long) landscape.records() * BYTES,
            MOST);
  }

  /** Takes one command, or two when it was not there yet. */
  Landscape of(Viewer viewer) {
    return landscapes.of(viewer);
  }
}

package nl.koerswijzer.explore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Room;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what was derived of the register, for whoever holds the same keys, until the register's
 * revision moves.
 */
@Component
class Landscapes {

  /** Records in all, some 1 kB each. A register that has more is kept for one viewer at a time. */
  private static final int MOST = 100_000;

  private record Key(Set<String> keys, @Nullable Room room, long revision) {}

  private final Register register;
  private final Cache<Key, Landscape> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .<Key, Landscape>weigher((key, landscape) -> Math.min(landscape.records(), MOST))
          .build();

  Landscapes(Register register) {
    this.register = register;
  }

  /** Takes one command, or two when it was not there yet. */
  Landscape of(Viewer viewer) {
    // The revision first: what is read after it may be newer, never older.
    var key = new Key(viewer.keys(), viewer.room(), register.revision());
    var known = kept.getIfPresent(key);
    if (known == null) {
      known = Landscape.of(register.listAll(viewer, Landscape.MADE_OF));
      kept.put(key, known);
    }
    return known;
  }
}

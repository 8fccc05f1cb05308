package nl.koerswijzer.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;

/**
 * What is worked out of all that a viewer may see: kept for whoever holds the same keys until the
 * register's revision moves. It is made once, however many ask for it at once, and to the end, also
 * when whoever asked had to go: of a large register it takes longer than one query may.
 */
public final class Derived<T> {

  /** Less than a query may take, so that whoever waits in vain hears why. */
  private static final int WAIT_SECONDS = 8;

  private static final ExecutorService MAKERS =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("derived-", 0).factory());

  private record Sight(Set<String> keys, @Nullable Room room) {}

  private record Making<T>(long revision, CompletableFuture<T> made) {}

  private final Register register;
  private final Function<Viewer, T> make;
  private final ToLongFunction<T> bytes;
  private final long most;
  private final Map<Sight, Making<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * What is derived in one way.
   *
   * @param bytes about how much memory it takes
   * @param most bytes for all sights together; the one that was asked for last is always kept
   */
  public Derived(Register register, Function<Viewer, T> make, ToLongFunction<T> bytes, long most) {
    this.register = register;
    this.make = make;
    this.bytes = bytes;
    this.most = most;
  }

  /** What there is for a viewer now; takes one command when it is kept. */
  public T of(Viewer viewer) {
    // Read first: what is made of a newer state under an older revision is only made once too
    // often.
    long revision = register.revision();
    try {
      return making(viewer, revision).get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | InterruptedException e) {
      throw new QueryTimeoutException("it is still being made", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private synchronized CompletableFuture<T> making(Viewer viewer, long revision) {
    var sight = new Sight(viewer.keys(), viewer.room());
    var known = kept.get(sight);
    if (known == null || known.revision() != revision || known.made().isCompletedExceptionally()) {
      var made = CompletableFuture.supplyAsync(() -> make.apply(viewer), MAKERS);
      known = new Making<>(revision, made);
      kept.put(sight, known);
      dropOldest();
    }
    return known.made();
  }

  /** What is still being made weighs nothing yet: it is weighed when the next is asked for. */
  private void dropOldest() {
    long all = kept.values().stream().mapToLong(this::weight).sum();
    var oldest = kept.entrySet().iterator();
    while (all > most && kept.size() > 1) {
      all -= weight(oldest.next().getValue());
      oldest.remove();
    }
  }

  private long weight(Making<T> making) {
    return making.made().state() == State.SUCCESS
        ? bytes.applyAsLong(making.made().resultNow())
        : 0;
  }
}

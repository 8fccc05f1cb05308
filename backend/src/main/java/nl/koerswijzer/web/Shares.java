package nl.koerswijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much an address, and a person who signed in, may ask for in a minute. A request costs 1, and
 * its query what {@link QueryCost} says.
 */
@Component
class Shares {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** A share that nobody draws on is whole again after a minute, and need not be kept. */
  private static final Duration KEPT = MINUTE.multipliedBy(2);

  private static final int MOST_SHARES = 50_000;

  /** Somebody who signed in, however he looks at the register. */
  private record Person(@Nullable String name, @Nullable String organization) {}

  private final long ofAddress;
  private final long ofPerson;
  private final TimeMeter time;
  private final Cache<Object, Bucket> shares;

  Shares(
      @Value("${koerswijzer.budget.address}") long ofAddress,
      @Value("${koerswijzer.budget.person}") long ofPerson,
      Clock clock) {
    this.ofAddress = ofAddress;
    this.ofPerson = ofPerson;
    this.time = new ByClock(clock);
    this.shares =
        Caffeine.newBuilder()
            .maximumSize(MOST_SHARES)
            .expireAfterAccess(KEPT)
            .ticker(time::currentTimeNanos)
            .build();
  }

  /** What is left for this viewer at this address. */
  Budget of(Origin origin, Viewer viewer) {
    var drawnOn = new ArrayList<Budget.Share>();
    drawnOn.add(share(origin.network(), ofAddress));
    if (viewer.name() != null) {
      drawnOn.add(share(new Person(viewer.name(), viewer.organization()), ofPerson));
    }
    return new Budget(drawnOn);
  }

  private Budget.Share share(Object whose, long most) {
    return new Budget.Share(shares.get(whose, unknown -> full(most)), most);
  }

  private Bucket full(long most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}

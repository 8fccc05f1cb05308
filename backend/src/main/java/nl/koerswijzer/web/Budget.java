package nl.koerswijzer.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What one asker may still ask for, in cost: what is left of his address's share and, if he signed
 * in, of his own. Either being spent stops him.
 */
record Budget(List<Share> shares) {

  /**
   * @param most in cost per minute
   */
  record Share(Bucket left, long most) {

    private static final long MINUTE = 60;

    /** Seconds until nothing of it is spent. */
    private long reset() {
      return Math.ceilDiv((most - left.getAvailableTokens()) * MINUTE, most);
    }

    /** Seconds until a query of this cost can be paid; a minute for one that never can. */
    private long secondsUntil(long cost) {
      var nanos = left.estimateAbilityToConsume(cost).getNanosToWaitForRefill();
      return Math.clamp(Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos()), 0, MINUTE);
    }
  }

  /** Pays the cost, or nothing when there is too little left. */
  boolean pay(long cost) {
    for (int i = 0; i < shares.size(); i++) {
      if (!shares.get(i).left().tryConsume(cost)) {
        shares.subList(0, i).forEach(paid -> paid.left().addTokens(cost));
        return false;
      }
    }
    return true;
  }

  /** Pays for what was refused, as far as there is anything left. */
  void payForRefused(long cost) {
    shares.forEach(share -> share.left().tryConsumeAsMuchAsPossible(cost));
  }

  /** Seconds, at least one. */
  long secondsUntil(long cost) {
    return Math.max(
        1, shares.stream().mapToLong(share -> share.secondsUntil(cost)).max().orElse(1));
  }

  /** Tells a person what to do when there is too little left for this cost. */
  String sorry(long cost) {
    return "too much was asked in a short time (at most %d in cost per minute); ask again in %d seconds"
        .formatted(scarcest().most(), secondsUntil(cost));
  }

  void writeTo(HttpServletResponse response) {
    var share = scarcest();
    response.setHeader("RateLimit-Limit", Long.toString(share.most()));
    response.setHeader("RateLimit-Remaining", Long.toString(share.left().getAvailableTokens()));
    response.setHeader("RateLimit-Reset", Long.toString(share.reset()));
  }

  private Share scarcest() {
    return shares.stream()
        .min(Comparator.comparingLong(share -> share.left().getAvailableTokens()))
        .orElseThrow();
  }
}

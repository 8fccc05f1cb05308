package nl.koerswijzer.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What the product says at its start, and one must have read before one chooses a demo person. A
 * proxy on the same machine may look like a browser there ({@link Directly}); whoever comes through
 * it does not see what is printed on that machine.
 */
@Component
@Conditional(OnLoopbackOnly.class)
class DemoCode {

  /** Who is wrong this often within a minute waits, and so does everybody else. */
  static final int GUESSES = 10;

  static final Duration MINUTE = Duration.ofMinutes(1);

  enum Guess {
    RIGHT,
    WRONG,
    TOO_MANY
  }

  private static final Logger LOG = LoggerFactory.getLogger(DemoCode.class);

  /** No two that look alike, and no vowels, so that it spells nothing. */
  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789";

  /** 38 bits: at {@link #GUESSES} a minute, tens of thousands of years. */
  private static final int LENGTH = 8;

  private static final String COOKIE = "koerswijzer-demo";
  private static final int COOKIE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String code =
      random
          .ints(LENGTH, 0, SIGNS.length())
          .mapToObj(at -> SIGNS.substring(at, at + 1))
          .collect(Collectors.joining());

  /** What a browser gets for the code: too long to guess, so guesses at it need no limit. */
  private final String pass = pass();

  private final Bucket guesses;

  DemoCode(Clock clock) {
    this.guesses =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(GUESSES).refillGreedy(GUESSES, MINUTE))
            .withCustomTimePrecision(new ByClock(clock))
            .build();
  }

  /** In two halves, as a person reads it over. */
  String text() {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  @EventListener
  @Order(0) // before the address, which is said last
  void tell(ApplicationReadyEvent ready) {
    LOG.info("Code for signing in as a demo person: {}", text());
  }

  /** Capitals, spaces and dashes do not matter. Paid for beforehand: guesses may come at once. */
  Guess guess(String text) {
    if (!guesses.tryConsume(1)) {
      return Guess.TOO_MANY;
    }
    if (!isSame(code, text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))) {
      return Guess.WRONG;
    }
    guesses.addTokens(1);
    return Guess.RIGHT;
  }

  /** Outlives signing out: whoever tries one person after another gives the code once. */
  ResponseCookie cookie() {
    return ResponseCookie.from(COOKIE, pass)
        .httpOnly(true)
        .sameSite("Strict")
        .path("/demo")
        .build();
  }

  /** Whether the code was given in this browser. */
  boolean isKnownTo(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie != null && isSame(pass, cookie.getValue());
  }

  /** In the same time however much of it is right. */
  private static boolean isSame(String secret, String text) {
    return MessageDigest.isEqual(secret.getBytes(UTF_8), text.getBytes(UTF_8));
  }

  private String pass() {
    var bytes = new byte[COOKIE_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}

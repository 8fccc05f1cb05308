package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;

/** The code that the product says at its start: of this start only, and not to be guessed. */
class DemoCodeTests {

  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

  private final DemoCode code = at(NOON);
  private final DemoCodeController door = new DemoCodeController(code, new AuditTrail());

  private static DemoCode at(Instant now) {
    return new DemoCode(Clock.fixed(now, ZoneOffset.UTC));
  }

  private HttpStatusCode enter(String text) {
    return door.enter(text).getStatusCode();
  }

  @Test
  void isAnotherAtEveryStart() {
    Set<String> codes = new HashSet<>();
    for (int start = 0; start < 100; start++) {
      codes.add(at(NOON).text());
    }
    assertThat(codes).hasSize(100).allMatch(text -> text.matches("[B-Z2-9]{4}-[B-Z2-9]{4}"));
  }

  @Test
  void takesTheCodeAndNothingLikeIt() {
    assertThat(enter(code.text())).matches(HttpStatusCode::is2xxSuccessful);
    assertThat(enter("")).isEqualTo(HttpStatusCode.valueOf(400));
    assertThat(enter(code.text() + "B")).isEqualTo(HttpStatusCode.valueOf(400));
    assertThat(enter(code.text().substring(1))).isEqualTo(HttpStatusCode.valueOf(400));
    assertThat(enter(at(NOON).text())).isEqualTo(HttpStatusCode.valueOf(400));
  }

  @Test
  void listensToNobodyWhenItWasGuessedTooOften() {
    for (int guess = 0; guess < DemoCode.GUESSES; guess++) {
      assertThat(enter("BCDF-GHJK")).isEqualTo(HttpStatusCode.valueOf(400));
    }

    var refused = door.enter(code.text());

    assertThat(refused.getStatusCode()).isEqualTo(HttpStatusCode.valueOf(429));
    assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("60");
    assertThat(refused.getHeaders().containsHeader("Set-Cookie")).isFalse();
  }

  @Test
  void isGivenAsOftenAsOneLikes() {
    for (int time = 0; time < 3 * DemoCode.GUESSES; time++) {
      assertThat(enter(code.text())).isEqualTo(HttpStatusCode.valueOf(204));
    }
  }
}

package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How much one asker may ask for in a minute: 100,000 in cost here, and 50,000 for a person. */
@StandingStill
@ExtendWith(OutputCaptureExtension.class)
class BudgetTests {

  /** 1 for the list, 100 times 3 in it, and 100 times 100 times 2 in the lists in it. */
  private static final String LARGE =
      "{ organizations(first: 100) { edges { node { participations(first: 100) { edges { cursor } }"
          + " } } } }";

  private static final int LARGE_COSTS = 20_301;

  @LocalServerPort private int port;
  @Autowired private StandingStill.Stopwatch clock;

  private Http http;

  @BeforeEach
  void open() {
    http = new Http(port);
  }

  @Test
  void tellsWhatAQueryCostsBesideTheAnswer() throws Exception {
    assertThat(ask("192.0.2.1", "{ viewer { audience } }").body())
        .endsWith("\"extensions\":{\"cost\":{\"asked\":2,\"most\":400000}}}");
  }

  @Test
  void tellsWhatIsLeftOfTheBudget() throws Exception {
    var answer = ask("192.0.2.2", LARGE);

    assertThat(answer.body()).contains("\"asked\":" + LARGE_COSTS);
    assertThat(header(answer, "RateLimit-Limit")).isEqualTo(100_000);
    assertThat(header(answer, "RateLimit-Remaining")).isEqualTo(100_000 - 1 - LARGE_COSTS);
    assertThat(header(answer, "RateLimit-Reset")).isEqualTo(13);
  }

  @Test
  void tellsItWithEveryRefusalToo() throws Exception {
    var requests =
        List.of(
            http.request("/graphql"),
            http.request("/graphql?query=mutation%7Bx%7D"),
            http.request("/graphql").POST(BodyPublishers.ofString("query")),
            http.request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{")));

    for (var request : requests) {
      var answer = http.send(request.header("X-Forwarded-For", "192.0.2.11"));
      assertThat(answer.statusCode()).isBetween(400, 415);
      assertThat(header(answer, "RateLimit-Limit")).isEqualTo(100_000);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void refusesWhoAsksTooMuchInAMinuteAndAnswersHimLater(CapturedOutput output) throws Exception {
    for (int i = 0; i < 4; i++) {
      assertThat(ask("192.0.2.3", LARGE).statusCode()).isEqualTo(200);
    }

    var refused = ask("192.0.2.3", LARGE);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(header(refused, "Retry-After")).isEqualTo(1);
    assertThat(refused.body())
        .contains("LIMIT_BUDGET", "too much was asked in a short time", "again in 1 seconds")
        .contains("\"asked\":" + LARGE_COSTS);
    assertThat(output)
        .contains("refused code=LIMIT_BUDGET audience=PUBLIC from=PUBLIC")
        .doesNotContain("192.0.2.3");

    clock.pass(Duration.ofSeconds(1));
    assertThat(ask("192.0.2.3", LARGE).statusCode()).isEqualTo(200);
    assertThat(ask("192.0.2.3", LARGE).statusCode()).isEqualTo(429);
  }

  @Test
  void refusesSmallRequestsTooWhenNothingIsLeft() throws Exception {
    spendAll("192.0.2.4");

    var refused = ask("192.0.2.4", "{ viewer { audience } }");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(header(refused, "Retry-After")).isEqualTo(1);
  }

  private void spendAll(String address) throws Exception {
    for (int i = 0; i < 4; i++) {
      ask(address, LARGE);
    }
    int left = header(ask(address, "{"), "RateLimit-Remaining");
    var rest = "{ organizations(first: 100) { edges { node { id } } } }";
    while (left > 0) {
      left = header(ask(address, left > 400 ? rest : "{"), "RateLimit-Remaining");
    }
  }

  /** Who he is was not found out, so it is his address that pays. */
  @ParameterizedTest
  @CsvSource({
    "192.0.2.12, Authorization, Bearer made-up, 401, TOKEN_INVALID",
    "192.0.2.13, View-As, NOBODY, 400, BAD_INPUT"
  })
  void countsWhoIsTurnedAwayBeforeItIsKnownWhoHeIs(
      String address, String name, String value, int status, String code, CapturedOutput output)
      throws Exception {
    var first = http.send(from(address, "{").header(name, value));
    assertThat(first.statusCode()).isEqualTo(status);
    assertThat(header(first, "RateLimit-Remaining")).isEqualTo(99_999);
    assertThat(output)
        .contains("refused code=" + code + " audience=PUBLIC from=PUBLIC")
        .doesNotContain(address);

    spendAll(address);
    var refused = http.send(from(address, "{").header(name, value));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(header(refused, "Retry-After")).isEqualTo(1);
    assertThat(refused.body()).contains("LIMIT_BUDGET").doesNotContain(code);
  }

  @Test
  void chargesARefusedQueryForWhatWasFoundOut() throws Exception {
    var tooMuch =
        "{ organizations(first: 100) { edges { node { participations(first: 100) { edges { node {"
            + " project { participations(first: 100) { totalCount } } } } } } } } }";

    var answer = ask("192.0.2.5", tooMuch);

    assertThat(answer.body()).contains("LIMIT_COST", "\"extensions\":{\"cost\":{\"asked\":");
    assertThat(header(answer, "RateLimit-Remaining")).isZero();
  }

  @Test
  void givesEachAddressABudgetOfItsOwnAndAnIpv6NetworkOne() throws Exception {
    ask("192.0.2.6", LARGE);
    ask("2001:db8:1:2::1", LARGE);

    assertThat(header(ask("192.0.2.7", "{"), "RateLimit-Remaining")).isEqualTo(99_999);
    assertThat(header(ask("2001:db8:1:3::1", "{"), "RateLimit-Remaining")).isEqualTo(99_999);
    assertThat(header(ask("2001:db8:1:2:ffff::1", "{"), "RateLimit-Remaining"))
        .isEqualTo(100_000 - 2 - LARGE_COSTS);
  }

  @Test
  void givesAPersonABudgetOfHisOwnWhereverHeAsks() throws Exception {
    ask("192.0.2.8", "anna", LARGE);
    var second = ask("192.0.2.9", "anna", LARGE);

    assertThat(header(second, "RateLimit-Limit")).isEqualTo(50_000);
    assertThat(header(second, "RateLimit-Remaining")).isEqualTo(50_000 - 2 * (1 + LARGE_COSTS));
    assertThat(ask("192.0.2.10", "anna", LARGE).statusCode()).isEqualTo(429);
    assertThat(ask("192.0.2.10", "bram", LARGE).statusCode()).isEqualTo(200);
    // Anna's refusal cost the address nothing but the two requests themselves.
    assertThat(header(ask("192.0.2.10", "{"), "RateLimit-Remaining"))
        .isEqualTo(100_000 - 3 - LARGE_COSTS);
  }

  private HttpResponse<String> ask(String address, String query) throws Exception {
    return http.send(from(address, query));
  }

  private HttpResponse<String> ask(String address, String viewer, String query) throws Exception {
    return http.send(from(address, query).header("Test-As", viewer));
  }

  private HttpRequest.Builder from(String address, String query) {
    return http.question(query).header("X-Forwarded-For", address);
  }

  private static int header(HttpResponse<String> answer, String name) {
    return Integer.parseInt(answer.headers().firstValue(name).orElseThrow());
  }
}

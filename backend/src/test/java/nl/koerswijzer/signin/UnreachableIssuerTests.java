package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Started while the issuer is away. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "koerswijzer.sign-in.issuer=http://localhost:1")
class UnreachableIssuerTests {

  @LocalServerPort private int port;

  @Test
  void servesAnyoneAndTellsOthersThatSigningInDoesNotWork() throws Exception {
    var browser = new Browser(port);
    assertThat(browser.ask("{ viewer { audience } }").body()).contains("PUBLIC");

    try (var issuer = new Issuer()) {
      var answer =
          browser.ask(
              "{ viewer { audience } }", "Authorization", "Bearer " + issuer.sign(issuer.claims()));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(answer.body())
          .contains("SIGN_IN_UNAVAILABLE", "without a token you can read on as anyone");
    }
  }
}

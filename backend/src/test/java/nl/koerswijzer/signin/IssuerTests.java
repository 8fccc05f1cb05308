package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tokens of an issuer elsewhere, which is away at times. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IssuerTests {

  private static final String WHO = "{ viewer { name audience notice roles } }";

  private static Issuer issuer;

  @LocalServerPort private int port;

  private Browser browser;

  @DynamicPropertySource
  static void elsewhere(DynamicPropertyRegistry properties) {
    properties.add("koerswijzer.sign-in.issuer", () -> issuer.url());
  }

  @BeforeAll
  static void start() throws IOException {
    issuer = new Issuer();
    issuer.start();
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  private HttpResponse<String> askWith(String token) throws Exception {
    return browser.ask(WHO, "Authorization", "Bearer " + token);
  }

  @Test
  void letsInWhoeverTheIssuerVouchesFor() throws Exception {
    assertThat(askWith(issuer.sign(issuer.claims())).body())
        .contains("\"name\":\"Somebody\"", "\"audience\":\"OWNER\"", "\"roles\":[\"SECRETARY\"]");
  }

  @Test
  void takesAnAttributeThatIsAListOfOne() throws Exception {
    var claims = issuer.claims().claim("organization", List.of("hengelo"));

    assertThat(askWith(issuer.sign(claims)).body()).contains("\"audience\":\"OWNER\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "Hengelo", "organization:hengelo", "twentse-koers-bo"})
  void letsNobodySeeMoreForAnOrganizationItDoesNotKnow(String organization) throws Exception {
    var claims = issuer.claims().claim("organization", organization);

    assertThat(askWith(issuer.sign(claims)).body())
        .contains("\"audience\":\"PUBLIC\"", "\"notice\":\"UNKNOWN_ORGANIZATION\"")
        .contains("\"roles\":[]");
  }

  @Test
  void saysThatATokenNamesNoOrganization() throws Exception {
    for (var organization : new Object[] {"", List.of("hengelo", "almelo"), List.of(), 7}) {
      var claims = issuer.claims().claim("organization", organization);

      assertThat(askWith(issuer.sign(claims)).body())
          .contains("\"audience\":\"PUBLIC\"", "\"notice\":\"NO_ORGANIZATION\"");
    }
  }

  static Stream<Arguments> bad() {
    var now = Instant.now();
    return Stream.of(
        bad("of another audience", claims -> claims.audience("koerswijzer-site")),
        bad("for nobody", claims -> claims.audience((String) null)),
        bad("of another issuer", claims -> claims.issuer("http://localhost:1")),
        bad("without a subject", claims -> claims.subject(null)),
        bad("without an end", claims -> claims.expirationTime(null)),
        bad("that has ended", claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))),
        bad(
            "of a clock ten minutes fast",
            claims -> claims.notBeforeTime(Date.from(now.plusSeconds(600)))),
        bad(
            "of a clock ten minutes slow",
            claims -> claims.expirationTime(Date.from(now.minusSeconds(300)))));
  }

  private static Arguments bad(String what, UnaryOperator<JWTClaimsSet.Builder> spoil) {
    return Arguments.of(what, spoil);
  }

  @ParameterizedTest(name = "a token {0}")
  @MethodSource("bad")
  void turnsAway(String what, UnaryOperator<JWTClaimsSet.Builder> spoil) throws Exception {
    assertTurnedAway(askWith(issuer.sign(spoil.apply(issuer.claims()))));
  }

  @Test
  void turnsAwayATokenThatTheIssuerDidNotSign() throws Exception {
    var token = issuer.sign(issuer.claims());

    assertTurnedAway(askWith(Issuer.unsigned(issuer.claims())));
    assertTurnedAway(askWith(issuer.signWithPublicKey(issuer.claims())));
    assertTurnedAway(askWith(token.substring(0, token.lastIndexOf('.') + 1) + "AAAA"));
    assertTurnedAway(askWith("not.a.token"));
    try (var stranger = new Issuer()) {
      assertTurnedAway(askWith(stranger.sign(issuer.claims())));
    }
  }

  private static void assertTurnedAway(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .contains("TOKEN_INVALID", "sign in again, or ask without one")
        .doesNotContain("Exception", "Jwt", "expired at");
  }

  @Test
  void hasNoDemoPeople() throws Exception {
    assertThat(browser.get("/demo/people").body()).doesNotContain("csrf");
    assertThat(browser.get("/oauth2/jwks").body()).doesNotContain("\"keys\"");
    assertThat(browser.get("/config.json").body())
        .contains("\"issuer\":\"" + issuer.url() + "\"", "\"demo\":false");
  }

  @Test
  void allowsPagesToAskTheIssuer() throws Exception {
    assertThat(browser.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("connect-src 'self' " + issuer.url() + ";")
        .contains("frame-src 'self' " + issuer.url() + ";");
  }

  @Test
  void comesBackByItselfWhenTheIssuerDoes() throws Exception {
    try (var other = new Issuer()) {
      var tokens = tokensOf(other);
      assertThat(tryWith(tokens, other)).isInstanceOf(SignInUnavailable.class);

      other.start();
      assertThat(tryWith(tokens, other)).isNull();

      other.stop();
      assertThat(tryWith(tokens, other)).as("its keys are known").isNull();
    }
  }

  @Test
  void takesTheNewKeyWhenTheIssuerChangesIt() throws Exception {
    try (var other = new Issuer()) {
      other.start();
      var tokens = tokensOf(other);
      var old = other.sign(other.claims());
      tokens.decode(old);

      other.rotate();

      assertThat(tokens.decode(other.sign(other.claims())).getSubject()).isEqualTo("somebody");
      assertThat(catching(() -> tokens.decode(old))).isInstanceOf(BadJwtException.class);
    }
  }

  @Test
  void trustsNoIssuerThatIsAnother() throws Exception {
    try (var other = new Issuer()) {
      other.start();
      var tokens =
          new IssuerTokens(
              other.url() + "/realm", Duration.ZERO, keys -> Tokens.decoder(keys, other::url, "x"));

      assertThat(tryWith(tokens, other)).isInstanceOf(SignInUnavailable.class);
    }
  }

  private static JwtDecoder tokensOf(Issuer issuer) {
    return new IssuerTokens(
        issuer.url(), Duration.ZERO, keys -> Tokens.decoder(keys, issuer::url, "koerswijzer"));
  }

  private static Throwable tryWith(JwtDecoder tokens, Issuer issuer) throws Exception {
    var token = issuer.sign(issuer.claims());
    return catching(() -> tokens.decode(token));
  }

  private static Throwable catching(Runnable action) {
    return org.assertj.core.api.Assertions.catchThrowable(action::run);
  }
}

package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in at the built-in issuer, and what it opens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {

  private static final String WHO =
      "{ viewer { name audience viewingAs mayViewAs notice roles organization { slug } } }";

  /** A finance line that the owners' report alone holds. */
  private static final String MONEY =
      "{ node(id: \"financeLine:2025-baten-provincie-overijssel\") { id } }";

  @LocalServerPort private int port;
  @Autowired private DemoCode code;

  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = browserWithCode();
  }

  private Browser browserWithCode() throws Exception {
    var opened = new Browser(port);
    assertThat(opened.enter(code.text()).statusCode()).isEqualTo(204);
    return opened;
  }

  @ParameterizedTest
  @CsvSource({
    "secretaris, OWNER, samentwente, SECRETARY",
    "ambtenaar, OWNER, hengelo, ''",
    "bestuurder, OWNER, enschede, ''",
    "partner, PARTNER, dimence, ''",
    "afstemmer, PARTNER, mst, ALIGNER",
    "beheerder, OWNER, samentwente, ADMINISTRATOR"
  })
  void seesWhatHisOrganizationMaySee(
      String person, String audience, String organization, String role) throws Exception {
    var answer = browser.ask(WHO, "Authorization", "Bearer " + browser.tokenFor(person));

    assertThat(answer.body())
        .contains("\"audience\":\"" + audience + "\"")
        .contains("\"organization\":{\"slug\":\"" + organization + "\"}")
        .contains(role.isEmpty() ? "\"roles\":[]" : "\"roles\":[\"" + role + "\"]");
  }

  @Test
  void opensTheMoneyToOwnersAlone() throws Exception {
    var secretary = "Bearer " + browser.tokenFor("secretaris");
    var partner = "Bearer " + browserWithCode().tokenFor("partner");

    assertThat(browser.ask(MONEY, "Authorization", secretary).body()).contains("financeLine:2025");
    assertThat(browser.ask(MONEY, "Authorization", partner).body()).contains("\"node\":null");
    assertThat(browser.ask(MONEY).body()).contains("\"node\":null");
  }

  @Test
  void looksAsOthersDoButNeverSeesMore() throws Exception {
    var secretary = "Bearer " + browser.tokenFor("secretaris");
    var partner = "Bearer " + browserWithCode().tokenFor("partner");

    assertThat(browser.ask(MONEY, "Authorization", secretary, "View-As", "PUBLIC").body())
        .contains("\"node\":null");
    assertThat(browser.ask(WHO, "Authorization", secretary, "View-As", "PARTNER").body())
        .contains("\"audience\":\"PARTNER\",\"viewingAs\":\"PARTNER\"")
        .contains("\"mayViewAs\":[\"PUBLIC\",\"PARTNER\"]", "\"roles\":[]");
    assertThat(browser.ask(WHO, "Authorization", partner, "View-As", "OWNER").body())
        .contains("\"audience\":\"PARTNER\",\"viewingAs\":null");
    assertThat(browser.ask(WHO, "View-As", "OWNER").body()).contains("\"audience\":\"PUBLIC\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "ALL", "PUBLIC,OWNER", "%00"})
  void refusesToLookAsSomebodyWhoIsNot(String viewAs) throws Exception {
    var answer = browser.ask(WHO, "View-As", viewAs);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("header 'View-As' must be PUBLIC, PARTNER or OWNER");
  }

  @Test
  void letsNobodyAskWithACookie() throws Exception {
    browser.tokenFor("secretaris");

    assertThat(browser.ask(WHO).body()).contains("\"name\":null", "\"audience\":\"PUBLIC\"");
  }

  @Test
  void redeemsACodeOnceAndThenTakesBackWhatItGave() throws Exception {
    var code = browser.codeFor("secretaris");
    var token = "Bearer " + Browser.accessToken(browser.redeem(code, Browser.VERIFIER));
    assertThat(browser.ask(WHO, "Authorization", token).body()).contains("\"audience\":\"OWNER\"");

    var again = browser.redeem(code, Browser.VERIFIER);

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("invalid_grant").doesNotContain("access_token");
    var refused = browser.ask(WHO, "Authorization", token);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("TOKEN_INVALID");
  }

  @Test
  void givesACodeToNobodyButWhoAskedForIt() throws Exception {
    var answer = browser.redeem(browser.codeFor("secretaris"), Browser.VERIFIER + "x");

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, http://localhost/elsewhere",
    "redirect_uri, https://elsewhere.example/aanmelden/terug",
    "client_id, somebody-else"
  })
  void sendsNobodyElsewhere(String field, String value) throws Exception {
    browser.authorize(browser.request());
    browser.choose("secretaris");
    var request = browser.request();
    request.put(field, value);

    var answer = browser.authorize(request);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"code_challenge,", "code_challenge_method, plain", "response_type, token"})
  void asksForProofOfWhoAsks(String field, String value) throws Exception {
    browser.authorize(browser.request());
    browser.choose("secretaris");
    var request = browser.request();
    request.remove(field);
    if (value != null) {
      request.put(field, value);
    }

    var answer = browser.authorize(request);

    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
  }

  @Test
  void asksNobodyWhoIsNotSignedInWithoutAPage() throws Exception {
    var request = browser.request();
    request.put("prompt", "none");

    var answer = browser.authorize(request);

    assertThat(Browser.location(answer)).contains("/aanmelden/terug?error=login_required");
  }

  @Test
  void renewsWithoutAPageForWhoIsSignedIn() throws Exception {
    browser.tokenFor("secretaris");
    var request = browser.request();
    request.put("prompt", "none");
    request.put("redirect_uri", "http://localhost:" + port + "/aanmelden-stil.html");

    assertThat(Browser.location(browser.authorize(request)))
        .startsWith("http://localhost:" + port + "/aanmelden-stil.html?code=");
  }

  @Test
  void keepsTheSessionOfWhoAsks() throws Exception {
    var token = browser.tokenFor("secretaris");
    var answer = browser.ask(WHO, "Authorization", "Bearer " + token);
    assertThat(answer.body()).contains("OWNER");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void listsMadeUpPeopleAndSaysWhetherASignInWaits() throws Exception {
    assertThat(browser.people().get("pending").asBoolean()).isFalse();
    browser.authorize(browser.request());

    var choice = browser.people();

    assertThat(choice.get("pending").asBoolean()).isTrue();
    assertThat(choice.get("people")).hasSize(6);
    assertThat(choice.get("people"))
        .allSatisfy(person -> assertThat(person.get("name").asString()).startsWith("Demo: "));
    assertThat(choice.get("people").get(1).get("organization").asString())
        .isEqualTo("Gemeente Hengelo");
  }

  /** As whoever comes through a proxy that looks like a browser on this machine. */
  @Test
  void opensNothingToWhoDoesNotKnowTheCode() throws Exception {
    var stranger = new Browser(port);
    stranger.authorize(stranger.request());

    assertThat(stranger.people().get("people").isNull()).isTrue();
    assertThat(stranger.choose("secretaris")).endsWith("/aanmelden");
    assertThat(Browser.location(stranger.authorize(stranger.request()))).endsWith("/aanmelden");

    assertThat(stranger.enter("BCDF-GHJK").statusCode()).isEqualTo(400);
    assertThat(stranger.choose("secretaris")).endsWith("/aanmelden");

    var typed = code.text().toLowerCase(Locale.ROOT).replace("-", " ");
    assertThat(stranger.enter(typed).statusCode()).isEqualTo(204);
    assertThat(stranger.people().get("people")).hasSize(6);
    assertThat(stranger.choose("secretaris")).contains("/oauth2/authorize");
  }

  @Test
  void takesNoCodeThatAnotherSiteSends() throws Exception {
    assertThat(browser.postForm("/demo/code", Map.of("code", code.text())).statusCode())
        .isEqualTo(403);
  }

  @Test
  void takesNoChoiceThatAnotherSiteSends() throws Exception {
    browser.authorize(browser.request());

    var answer = browser.postForm("/demo/sign-in", Map.of("person", "secretaris"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void knowsNobodyElse() throws Exception {
    browser.authorize(browser.request());

    assertThat(browser.choose("administrator")).endsWith("/aanmelden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
  void isNotThereBehindAProxy(String header) throws Exception {
    for (var path : new String[] {"/demo/people", "/oauth2/jwks"}) {
      var answer =
          browser.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                  .header(header, "198.51.100.1"));
      assertThat(answer.statusCode()).isLessThan(500);
      assertThat(answer.body()).doesNotContain("csrf", "\"keys\"");
    }
    var config =
        browser.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/config.json"))
                .header(header, "198.51.100.1"));
    assertThat(config.body()).isEqualTo("{\"signIn\":null}");
  }

  @Test
  void isNotThereUnderAnotherName() throws Exception {
    var answer =
        browser.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/demo/people")));

    assertThat(answer.body()).doesNotContain("csrf");
  }

  @Test
  void tellsTheSiteWhereToSignIn() throws Exception {
    assertThat(browser.get("/config.json").body())
        .isEqualTo(
            "{\"signIn\":{\"issuer\":\"http://localhost:%d\",\"clientId\":\"koerswijzer-site\",\"demo\":true}}"
                .formatted(port));
  }

  @Test
  void letsOnlyItselfFrameTheAnswerToASilentSignIn() throws Exception {
    assertThat(policy("/aanmelden-stil.html")).contains("frame-ancestors 'self'");
    assertThat(policy("/")).contains("frame-ancestors 'none'");
    assertThat(policy("/aanmelden")).contains("frame-ancestors 'none'");
    assertThat(policy("/insluiten/wie-doet-wat?beeld=tabel")).contains("frame-ancestors *");
    assertThat(policy("/insluitend")).contains("frame-ancestors 'none'");
    assertThat(policy("/insluiten")).contains("frame-ancestors 'none'");
    assertThat(policy("/insluiten/")).contains("frame-ancestors 'none'");
  }

  private String policy(String path) throws Exception {
    return browser.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void signsOut() throws Exception {
    browser.authorize(browser.request());
    var code =
        Browser.code(
            Browser.location(
                browser.send(HttpRequest.newBuilder(URI.create(browser.choose("secretaris"))))));
    var answer = browser.redeem(code, Browser.VERIFIER).body();
    var idToken = answer.replaceAll(".*\"id_token\":\"([^\"]+)\".*", "$1");

    var out =
        browser.postForm(
            "/connect/logout",
            Map.of(
                "id_token_hint",
                idToken,
                "post_logout_redirect_uri",
                "http://localhost:" + port + "/"));

    assertThat(Browser.location(out)).isEqualTo("http://localhost:" + port + "/");
    var request = browser.request();
    request.put("prompt", "none");
    assertThat(Browser.location(browser.authorize(request))).contains("error=login_required");
  }

  @Test
  void signsNobodyOutWhoDidNotAskForIt() throws Exception {
    browser.tokenFor("secretaris");

    var out =
        browser.postForm(
            "/connect/logout",
            Map.of("post_logout_redirect_uri", "http://localhost:" + port + "/"));

    assertThat(out.statusCode()).isEqualTo(400);
    var request = browser.request();
    request.put("prompt", "none");
    assertThat(Browser.location(browser.authorize(request))).contains("code=");
  }

  /** Else who made somebody use a session that he knows would be signed in with him. */
  @Test
  void givesANewSessionToWhoSignsIn() throws Exception {
    browser.authorize(browser.request());
    var before = browser.session();

    browser.choose("secretaris");

    assertThat(browser.session()).isNotEqualTo(before).matches("[0-9A-F]{32}");
  }

  @Test
  void turnsAwayATokenOfAMegabyteWithoutFalling() throws Exception {
    var answer = browser.ask(WHO, "Authorization", "Bearer " + "x".repeat(1 << 20));

    assertThat(answer.statusCode()).isIn(400, 431);
    assertThat(browser.ask(WHO).statusCode()).isEqualTo(200);
  }

  @Test
  void takesNoTokenFromTheAddressOrTheBody() throws Exception {
    var token = browser.tokenFor("secretaris");

    assertThat(browser.get("/graphql?query=%7Bviewer%7Bname%7D%7D&access_token=" + token).body())
        .doesNotContain("Demo");
    assertThat(
            browser
                .send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("access_token=" + token)))
                .body())
        .doesNotContain("Demo");
  }
}

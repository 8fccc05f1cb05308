package nl.koerswijzer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the product lets a stranger do over HTTP, and how it refuses the rest. */
@ProductTest
class StrangerTests {

  @LocalServerPort private int port;

  private Http http;

  @BeforeEach
  void open() {
    http = new Http(port);
  }

  @Test
  void answersByGetAsByPost() throws Exception {
    var query = "{ project(slug: \"welzijn-op-recept\") { name } }";

    var byGet = http.getQuery(query);

    assertThat(byGet.statusCode()).isEqualTo(200);
    assertThat(byGet.body()).contains("Welzijn op Recept").isEqualTo(http.post(query).body());
  }

  @Test
  void takesVariablesByGet() throws Exception {
    var answer =
        http.get(
            "/graphql?query=query(%24s:String!)%7Bproject(slug:%24s)%7Bname%7D%7D"
                + "&variables=%7B%22s%22:%22welzijn-op-recept%22%7D");

    assertThat(answer.body()).contains("Welzijn op Recept");
  }

  @Test
  void saysWhatIsWrongWithVariables() throws Exception {
    var answer = http.get("/graphql?query=%7Bviewer%7Baudience%7D%7D&variables=%7B");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("parameters 'variables' and 'extensions' must be JSON");
  }

  @Test
  void answersOnlyQueriesByGet() throws Exception {
    var answer = http.getQuery("mutation { nothing }");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\": 1}",
        "{\"query\": true}",
        "{\"query\": \"{ __typename }\", \"variables\": 1}",
        "{\"query\": \"{ __typename }\" x",
        "{}",
        "{",
        "[]",
        "null",
        "\"x\""
      })
  void refusesABodyThatIsNoRequestAndSaysWhatItExpected(String body) throws Exception {
    var answer = http.postBody(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body())
        .startsWith("{\"errors\":[{")
        .contains("the body must be", "\"code\":\"BAD_REQUEST\"")
        .doesNotContain("timestamp", "Exception");
  }

  @Test
  void refusesABodyThatIsTooLong() throws Exception {
    var answer = http.post("#" + "x".repeat(300_000));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("at most 262144 are allowed");
  }

  @Test
  void refusesABodyOfUnknownLength() throws Exception {
    assertThat(http.postChunked(new byte[10]).statusCode()).isEqualTo(411);
  }

  @Test
  void refusesAQueryThatIsTooDeep() throws Exception {
    var deep = "parent { ".repeat(15) + "slug" + " }".repeat(15);

    assertRefused(http.post("{ project(slug: \"x\") { " + deep + " } }"), "LIMIT_DEPTH");
  }

  @Test
  void refusesAQueryWithTooManyAliases() throws Exception {
    var many =
        IntStream.range(0, 31).mapToObj(i -> "a" + i + ": viewer { name }").collect(joining(" "));

    assertRefused(http.post("{ " + many + " }"), "LIMIT_ALIASES");
  }

  @Test
  void refusesAQueryThatCostsTooMuch() throws Exception {
    var wide =
        "{ organizations(first: 100) { edges { node { participations(first: 100) { edges { node {"
            + " project { participations(first: 100) { edges { node { id } } } } } } } } } } }";

    assertRefused(http.post(wide), "LIMIT_COST");
  }

  @Test
  void countsAFragmentWhereverItIsSpread() throws Exception {
    var wide =
        "{ project(slug: \"x\") { ...A } organizations(first: 100) { edges { node {"
            + " participations(first: 100) { edges { node { project { ...A } } } } } } } }"
            + " fragment A on Project { participations(first: 100) { edges { node { id } } } }";

    assertRefused(http.post(wide), "LIMIT_COST");
  }

  @ParameterizedTest
  @CsvSource({
    "@skip(if: true), answered",
    "@include(if: false), answered",
    "@skip(if: false), LIMIT_COST"
  })
  void countsOnlyWhatIsNotLeftOut(String directive, String expected) throws Exception {
    var wide =
        """
        { viewer { audience } organizations(first: 100) %s { edges { node {
            participations(first: 100) { edges { node { project {
              participations(first: 100) { edges { node { id } } } } } } } } } } }
        """
            .formatted(directive);

    assertThat(http.post(wide).body()).contains(expected.equals("answered") ? "PUBLIC" : expected);
  }

  @Test
  void countsAFragmentInAFragment() throws Exception {
    var chain =
        IntStream.range(0, 16)
            .mapToObj(i -> "fragment F" + i + " on Project { parent { ...F" + (i + 1) + " } } ")
            .collect(joining());

    assertRefused(
        http.post("{ project(slug: \"x\") { ...F0 } } " + chain + "fragment F16 on Project { id }"),
        "LIMIT_DEPTH");
  }

  @Test
  void isNotHeldUpByFragmentsThatDouble() throws Exception {
    var doubling =
        IntStream.range(0, 60)
            .mapToObj(i -> "fragment F%d on Project { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
            .collect(joining());

    assertRefused(
        http.post(
            "{ project(slug: \"x\") { ...F0 } } " + doubling + "fragment F60 on Project { id }"),
        "LIMIT_COST");
  }

  @Test
  void takesNoFirstForTheUsualNumber() throws Exception {
    var wide =
        "{ organizations(first: 100) { edges { node { participations(first: null) { edges { node {"
            + " project { participations(first: null) { edges { node { project {"
            + " participations(first: null) { totalCount } } } } } } } } } } } } }";

    assertRefused(http.post(wide), "LIMIT_COST");
  }

  @Test
  void refusesALongListInAFilter() throws Exception {
    var slugs = IntStream.range(0, 101).mapToObj(i -> "\"x" + i + "\"").collect(joining(","));

    assertThat(http.post("{ projects(filter: {topics: [" + slugs + "]}) { totalCount } }").body())
        .contains("at most 100 values for one field, not 101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%67raphql", "/graphql;x=y"})
  void knowsItsAddressHoweverItIsWritten(String path) throws Exception {
    var request =
        http.request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(" ".repeat(300_000)));

    assertThat(http.send(request).statusCode()).isIn(400, 413);
  }

  private static void assertRefused(HttpResponse<String> answer, String code) {
    assertThat(answer.body()).contains(code).contains("are allowed").doesNotContain("\"data\":{");
  }

  @Test
  void allowsTheStandardIntrospectionQuery() throws Exception {
    var answer = http.post(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);

    assertThat(answer.body()).contains("__schema").doesNotContain("\"errors\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ projects(first: 101) { totalCount } }",
        "{ projects(first: 1, after: \"nowhere\") { totalCount } }",
        "{ projects(first: -1) { totalCount } }"
      })
  void namesTheArgumentThatIsWrong(String query) throws Exception {
    assertThat(http.post(query).body()).contains("BAD_INPUT").contains("argument '");
  }

  @Test
  void refusesADateThatDoesNotExist() throws Exception {
    var answer = http.post("{ network(slug: \"x\") { memberships(at: \"2025-02-30\") { id } } }");

    assertThat(answer.body()).contains("expected a date as 2025, 2025-03 or 2025-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Security-Policy, default-src 'none'; script-src 'self'",
    "X-Content-Type-Options, nosniff",
    "Referrer-Policy, strict-origin-when-cross-origin",
    "Permissions-Policy, camera=()",
    "Cross-Origin-Opener-Policy, same-origin"
  })
  void tellsBrowsersWhatPagesMayDo(String header, String start) throws Exception {
    for (var path : new String[] {"/", "/graphql?query=%7Bviewer%7Baudience%7D%7D"}) {
      assertThat(http.get(path).headers().firstValue(header).orElse("")).startsWith(start);
    }
  }

  @Test
  void tellsBrowsersToStayWithHttpsOnceTheyCameByIt() throws Exception {
    var byHttps = http.send(http.request("/").header("X-Forwarded-Proto", "https"));

    assertThat(byHttps.headers().firstValue("Strict-Transport-Security").orElse(""))
        .startsWith("max-age=31536000");
    assertThat(http.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void saysWhereToReportAWeakness() throws Exception {
    var answer =
        http.send(http.request("/.well-known/security.txt").header("X-Forwarded-Proto", "https"));

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
    var fields =
        answer.body().lines().map(line -> line.split(": ", 2)).collect(toMap(f -> f[0], f -> f[1]));
    assertThat(fields).containsOnlyKeys("Contact", "Expires", "Preferred-Languages", "Policy");
    assertThat(fields.get("Contact")).startsWith("https://localhost").endsWith("/over");
    assertThat(fields.get("Preferred-Languages")).isEqualTo("nl, en");
    assertThat(Instant.parse(fields.get("Expires")))
        .isBetween(
            Instant.now().plus(Duration.ofDays(80)), Instant.now().plus(Duration.ofDays(365)));
  }

  @Test
  void letsNoOtherSiteReadAnswers() throws Exception {
    var answer =
        http.send(
            http.request("/graphql?query=%7Bviewer%7Baudience%7D%7D")
                .header("Origin", "https://elsewhere.example"));

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/error"})
  void showsNothingOfItsInside(String path) throws Exception {
    assertThat(http.get(path).statusCode()).isIn(401, 403, 404);
  }

  @Test
  void offersGraphiqlInDevelopmentOnly() throws Exception {
    assertThat(http.get("/graphiql").body()).doesNotContain("<title>GraphiQL");
  }

  @Test
  void saysWhetherItIsReady() throws Exception {
    assertThat(http.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
  void knowsNoOtherWayIn(String method) throws Exception {
    var request = http.request("/graphql").method(method, BodyPublishers.noBody());

    assertThat(http.send(request).statusCode()).isIn(401, 403, 405);
  }

  @Test
  void givesThePageForEveryAddressAndNoneForAMissingFile() throws Exception {
    var start = http.get("/");

    assertThat(start.body()).contains("<title>Koerswijzer</title>");
    assertThat(http.get("/projecten/welzijn-op-recept").body()).isEqualTo(start.body());
    assertThat(http.get("/assets/none.js").statusCode()).isEqualTo(404);
    assertThat(http.get("/nothing.txt").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.git/config", "/.git/HEAD", "/.env", "/assets/", "/application.yaml"})
  void givesNothingThatIsNotPartOfTheSite(String path) throws Exception {
    assertThat(http.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void saysHowTextIsEncoded() throws Exception {
    var start = http.get("/");
    var script = start.body().replaceAll("(?s).*src=\"(/assets/[^\"]+\\.js)\".*", "$1");
    var style = start.body().replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");

    for (var path : new String[] {"/", "/favicon.svg", script, style}) {
      assertThat(http.get(path).headers().firstValue("Content-Type").orElse(""))
          .as(path)
          .endsWithIgnoringCase(";charset=UTF-8");
    }
  }

  @Test
  void givesTheSmallestCodingThatTheBrowserTakes() throws Exception {
    var script = http.get("/").body().replaceAll("(?s).*src=\"(/assets/[^\"]+\\.js)\".*", "$1");

    assertThat(codingOf(script, "gzip, deflate, br, zstd")).isEqualTo("br");
    assertThat(codingOf(script, "gzip, deflate")).isEqualTo("gzip");
    assertThat(codingOf(script, "identity")).isEmpty();
  }

  private String codingOf(String path, String accepted) throws Exception {
    var answer = http.send(http.request(path).header("Accept-Encoding", accepted));
    return answer.headers().firstValue("Content-Encoding").orElse("");
  }
}

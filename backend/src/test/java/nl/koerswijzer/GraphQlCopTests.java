package nl.koerswijzer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The checks of graphql-cop, which strangers run against any GraphQL address, each under its own
 * name. Two of them find on purpose what they look for: introspection and queries by GET.
 */
@ProductTest
class GraphQlCopTests {

  private static final JsonMapper MAPPER = new JsonMapper();

  @LocalServerPort private int port;

  private Http http;

  @BeforeEach
  void open() {
    http = new Http(port);
  }

  @Test
  void aliasOverloading() throws Exception {
    var aliases =
        IntStream.rangeClosed(0, 100).mapToObj(i -> "a" + i + ": __typename").collect(joining(" "));

    assertOnlyError(http.post("query { " + aliases + " }"), "LIMIT_ALIASES");
  }

  @Test
  void arrayBatching() throws Exception {
    var answer = http.postBody("[" + "{\"query\": \"{ __typename }\"},".repeat(9) + "{}]");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("a list of queries is not answered");
  }

  @Test
  void circularIntrospection() throws Exception {
    var circle = "fields { type { ".repeat(4) + "name" + " } }".repeat(4);

    var answer = http.post("query { __schema { types { " + circle + " } } }");

    assertThat(json(answer).at("/data/__schema").isMissingNode()).isTrue();
    assertThat(json(answer).get("errors")).hasSize(1);
  }

  @Test
  void directiveOverloading() throws Exception {
    var unknown = http.post("query { __typename " + "@aa".repeat(10) + " }");
    var known = "viewer { " + "name @include(if: true) ".repeat(31) + "}";

    assertThat(json(unknown).get("errors")).hasSizeLessThan(7);
    assertOnlyError(http.post("query { " + known + " }"), "LIMIT_DIRECTIVES");
  }

  @Test
  void fieldDuplication() throws Exception {
    assertOnlyError(http.post("query { " + "__typename ".repeat(500) + "}"), "LIMIT_REPEATS");
  }

  @Test
  void fieldSuggestions() throws Exception {
    for (var query :
        new String[] {"{ __schema { directive } }", "{ projec(slug: \"x\") { nam } }"}) {
      assertThat(http.post(query).body())
          .contains("\"errors\"")
          .doesNotContainIgnoringCase("did you mean", "directives", "projects");
    }
  }

  @Test
  void mutationByGet() throws Exception {
    var answer = http.getQuery("mutation { __typename }");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("GET only answers queries").doesNotContain("\"data\"");
  }

  @Test
  void urlEncodedQueryByPost() throws Exception {
    var inAddress =
        http.request("/graphql?query=query%7B__typename%7D").POST(BodyPublishers.noBody());
    var inBody =
        http.request("/graphql")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("query=query%7B__typename%7D"));

    for (var request : new HttpRequest.Builder[] {inAddress, inBody}) {
      var answer = http.send(request);
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.body()).doesNotContain("\"data\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql", "/playground", "/console", "/graphql"})
  void graphiql(String path) throws Exception {
    var answer = http.send(http.request(path).header("Accept", "text/html"));

    assertThat(answer.body()).doesNotContainIgnoringCase("graphiql", "playground");
  }

  /** Found on purpose: the schema is the contract, and printed in the repository. */
  @Test
  void introspection() throws Exception {
    var answer = http.post("query { __schema { types { name fields { name } } } }");

    assertThat(json(answer).at("/data/__schema/types").size()).isGreaterThan(50);
  }

  @Test
  void tracing() throws Exception {
    var answer = json(http.post("query { __typename }"));

    assertThat(answer.get("extensions").propertyNames()).containsExactly("cost");
    assertThat(answer.has("errors")).isFalse();
  }

  @Test
  void unhandledErrors() throws Exception {
    var answer = http.post("qwerty cop { abc }");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/errors/0/message").asString()).startsWith("Invalid syntax");
    assertThat(answer.body()).doesNotContainIgnoringCase("exception", "stacktrace", "graphql.");
  }

  /** Found on purpose: by GET there is nothing but reading, and no cookie that says who asks. */
  @Test
  void queryByGet() throws Exception {
    var answer = http.send(http.request("/graphql?query=%7B__typename%7D").header("Cookie", "a=b"));

    assertThat(json(answer).at("/data/__typename").asString()).isEqualTo("Query");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static void assertOnlyError(HttpResponse<String> answer, String code) {
    assertThat(json(answer).get("errors")).hasSize(1);
    assertThat(json(answer).at("/errors/0/extensions/code").asString()).isEqualTo(code);
    assertThat(json(answer).at("/data").isObject()).isFalse();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body());
  }
}

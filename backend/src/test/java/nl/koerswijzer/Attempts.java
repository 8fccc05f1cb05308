package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what a stranger may make up, and holds every answer against what must be in none. */
record Attempts(Http http, TextArguments places) {

  /** Escapes what is not ASCII, so that half a surrogate pair arrives as it is written here. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Words of our inside. No attempt holds one, so one in an answer is ours. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)mongo|bson|exception|java\\.|springframework|koerswijzer\\.|INTERNAL_ERROR"
              + "|'(linked|hash|)map|'arraylist'|'(big|)(integer|decimal)|'(long|double)'"
              + "|'(object|array|string|int|float|boolean|enum|null)value");

  static Attempts at(int port, GraphQLSchema schema) {
    return new Attempts(new Http(port), new TextArguments(schema));
  }

  /** Asks a query with a value for {@code $x}. */
  HttpResponse<String> ask(String query, @Nullable Object x)
      throws IOException, InterruptedException {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("x", x);
    var body = Map.of("query", query, "variables", variables);
    return check(http.postBody(MAPPER.writeValueAsString(body)));
  }

  static Object value(String json) {
    return MAPPER.readValue(json, Object.class);
  }

  static JsonNode data(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body()).get("data");
  }

  static HttpResponse<String> check(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    assertThat(answer.body()).doesNotContainPattern(INSIDE);
    return answer;
  }

  /**
   * How many records an answer shows to a query that asks for their {@code __typename}. That
   * nothing is called so is a problem, and no record.
   */
  static int records(HttpResponse<String> answer) {
    return answer.body().split("\"__typename\":\"(?!Problem\")", -1).length - 1;
  }
}

package nl.koerswijzer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** A cursor is a place in its list and nothing else, whatever its sender puts in it. */
@ProductTest
class ForgedCursorTests {

  private static final String LIST =
      "query($x: String) { sources(first: 3, after: $x) { edges { node { __typename } } } }";

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  private Attempts attempts;

  @BeforeEach
  void open() {
    attempts = Attempts.at(port, source.schema());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{'value': {'$ne': null}, 'id': 'x'}",
        "{'value': {'$gt': ''}, 'id': 'x'}",
        "{'value': 'a', 'id': {'$gt': ''}}",
        "{'value': 'a', 'id': null}",
        "{'value': ['a'], 'id': 'x'}",
        "{'value': [[[[[[[['a']]]]]]]], 'id': 'x'}",
        "{'value': {'$code': 'while(1);'}, 'id': 'x'}",
        "{'value': {'$code': 'x', '$scope': {}}, 'id': 'x'}",
        "{'value': {'$date': '2025-01-01T00:00:00Z'}, 'id': 'x'}",
        "{'value': {'$date': 'yesterday'}, 'id': 'x'}",
        "{'value': {'$oid': '0123456789abcdef01234567'}, 'id': 'x'}",
        "{'value': {'$regularExpression': {'pattern': '.*', 'options': ''}}, 'id': 'x'}",
        "{'value': /.*/, 'id': 'x'}",
        "{'value': {'$minKey': 1}, 'id': 'x'}",
        "{'value': MaxKey(), 'id': 'x'}",
        "{'value': UUID('zz'), 'id': 'x'}",
        "{'value': BinData(99999999999, 'a'), 'id': 'x'}",
        "{'value': 99999999999999999999999999, 'id': 'x'}",
        "{'value': 1e999, 'id': 'x'}",
        "{'value': true, 'id': 'x'}",
        "{'value': undefined, 'id': 'x'}",
        "{'value': '\\uZZZZ', 'id': 'x'}"
      })
  void refusesAForgedCursor(String json) throws Exception {
    assertThat(attempts.ask(LIST, cursor(json)).body())
        .contains("argument 'after' must be a cursor of this list")
        .doesNotContain("__typename");
  }

  @Test
  void refusesACursorThatIsNestedDeeply() throws Exception {
    assertThat(attempts.ask(LIST, cursor("{'a':".repeat(140))).body())
        .contains("argument 'after' must be a cursor of this list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"$ne\":null}", "project:", "e30", "\u0000", "\uD800"})
  void goesOnInNoListFromTextThatIsNoCursor(String text) throws Exception {
    for (var query : attempts.places().queries(new TextArguments.Kind("after", "String"))) {
      assertThat(attempts.ask(query, text).body())
          // Of what is left out for whom there is nothing for anyone, wherever one goes on.
          .containsAnyOf("argument 'after' must be a cursor of this list", "{\"edges\":[]}")
          .doesNotContain("__typename");
    }
  }

  /** A made-up place in a list is harmless: it shows a part of the same list. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'x', '$where': 'return true'}",
        "{'value': '', 'id': '', '$or': []}",
        "{'value': null, 'id': '$ne'}",
        "{'value': '\\u0000', 'id': '\\u0000'}",
        "{'value': '\\ud800', 'id': '\\udc00'}"
      })
  void goesOnFromAMadeUpPlace(String json) throws Exception {
    assertThat(Attempts.records(attempts.ask(LIST, cursor(json))))
        .isLessThanOrEqualTo(Attempts.records(attempts.ask(LIST, null)));
  }

  private static String cursor(String json) {
    return Base64.getUrlEncoder().encodeToString(json.replace('\'', '"').getBytes(UTF_8));
  }
}

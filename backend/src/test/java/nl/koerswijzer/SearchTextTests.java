package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** The text of a search is read as people type it: sign by sign, however accents are written. */
@ProductTest
class SearchTextTests {

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  private Attempts attempts;

  @BeforeEach
  void open() {
    attempts = Attempts.at(port, source.schema());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "*", "+", "?", "(", ")", "[", "{", "|", "^", "$", "\\", "-", "&"})
  void readsASignInASearchAsItself(String sign) throws Exception {
    var found =
        attempts.ask(
            "query($x: String) { organizations(first: 100, filter: {text: $x}) { totalCount"
                + " edges { node { name shortName } } } }",
            sign);

    assertThat(names(found)).allMatch(names -> names.contains(sign));
    assertThat(Attempts.data(found).at("/organizations/totalCount").asInt())
        .isEqualTo(all().stream().filter(names -> names.contains(sign)).count());
  }

  private List<String> all() throws Exception {
    var all = new ArrayList<String>();
    @Nullable String after = null;
    do {
      var page =
          attempts.ask(
              "query($x: String) { organizations(first: 100, after: $x) {"
                  + " pageInfo { endCursor hasNextPage } edges { node { name shortName } } } }",
              after);
      all.addAll(names(page));
      var info = Attempts.data(page).at("/organizations/pageInfo");
      after = info.get("hasNextPage").asBoolean() ? info.get("endCursor").asString() : null;
    } while (after != null);
    return all;
  }

  private static List<String> names(HttpResponse<String> answer) {
    return Attempts.data(answer).at("/organizations/edges").values().stream()
        .map(edge -> edge.get("node"))
        .map(node -> node.get("name").asString() + " " + node.get("shortName").asString(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"Cli\u00EBnt, Clie\u0308nt", "client, CLI\u00CBNT", "welzijn, wel\u0301zijn"})
  void findsTheSameHoweverAccentsAreWritten(String text, String same) throws Exception {
    var query =
        "query($x: String) { projects(filter: {text: $x}) { totalCount edges { node { id } } } }";

    assertThat(attempts.ask(query, same).body())
        .isEqualTo(attempts.ask(query, text).body())
        .contains("project:");
  }

  @Test
  void takesTextOf200CharactersAndNoMore() throws Exception {
    var query = attempts.places().query(new TextArguments.Kind("text", "String"));

    assertThat(attempts.ask(query, "a".repeat(200)).body()).doesNotContain("errors");
    assertThat(attempts.ask(query, "a".repeat(201)).body())
        .contains("field 'text' must have at most 200 characters, not 201");
    assertThat(attempts.ask(query, "a".repeat(100_000)).body()).contains("BAD_INPUT");
  }
}

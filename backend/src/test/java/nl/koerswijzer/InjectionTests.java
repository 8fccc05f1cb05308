package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.register.Viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** Text that is meant as an operator stays a value, wherever the schema takes text. */
@ProductTest
class InjectionTests {

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;
  @Autowired private Asking asking;

  private Attempts attempts;

  @BeforeEach
  void open() {
    attempts = Attempts.at(port, source.schema());
  }

  @Test
  void knowsEveryPlaceThatTakesText() {
    assertThat(attempts.places().places())
        .hasSizeGreaterThan(35)
        .contains(
            "Query.node.id",
            "Query.nodes.ids",
            "Query.projects.after",
            "Query.projects.filter.topics",
            "Source.statements.after",
            "Network.memberships.at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ne\":null}",
        "{\"$gt\":\"\"}",
        "{\"$regex\":\".*\"}",
        "{\"$where\":\"return true\"}",
        "{\"$function\":{\"body\":\"while(1);\",\"args\":[],\"lang\":\"js\"}}",
        "{\"$lookup\":{\"from\":\"meta\"}}",
        "[$ne]=",
        "{$gt:''}",
        "$where",
        "$ne",
        "$$ROOT",
        "';return true;var x='",
        "' || '1'=='1",
        "\"}, {\"$ne\": null",
        "]}, {\"provenance.readers\": {\"$exists\": true}}",
        "provenance.readers",
        "db.statements.drop()",
        "a\"; } } { viewer { name } } #",
        ".*",
        "^.",
        "(?s).*",
        "[^x]",
        "\\E.*\\Q",
        "\\",
        "(a+)+$",
        "(x+x+)+y",
        "(.*){40}z",
        "a\u0000b",
        "\u0000",
        "\uD800",
        "x\uDC00y",
        "\u202Edrawkcab\u202C",
        "\u200Fwelzijn\u200F",
        "\uFEFFwelzijn",
        "wel\u200Bzijn",
        "%00",
        "%24ne",
        "../../etc/passwd",
        "\r\nX-Injected: 1",
        "<script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/a}",
        "{{7*7}}",
        "project:welzijn-op-recept\u0000",
        "project:welzijn-op-recept' && '1",
        "PROJECT:WELZIJN-OP-RECEPT",
        "9999-99-99"
      })
  void findsNothingByTextThatIsMeantForTheStore(String text) throws Exception {
    for (var kind : attempts.places().kinds()) {
      assertFindsNothing(attempts.places().query(kind, text.hashCode()), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", "$where", ".*", "^.", "\u0000"})
  void findsNothingByItAtAnyPlace(String text) throws Exception {
    for (var kind : attempts.places().kinds()) {
      for (var query : attempts.places().queries(kind)) {
        assertFindsNothing(query, text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ne\": null}",
        "{\"$gt\": \"\"}",
        "{\"$regex\": \".*\", \"$options\": \"s\"}",
        "{\"$in\": [\"twentse-koers\"]}",
        "{\"$not\": {\"$eq\": \"x\"}}",
        "[{\"$ne\": null}]",
        "[[\"twentse-koers\"]]",
        "{}",
        "{\"__proto__\": {\"x\": 1}}",
        "{\"_class\": \"x\"}",
        "12",
        "1e300",
        "123456789012345678901234567890",
        "true"
      })
  void findsNothingByAValueThatIsNoText(String json) throws Exception {
    for (var kind : attempts.places().kinds()) {
      assertFindsNothing(attempts.places().query(kind), Attempts.value(json));
    }
  }

  /** What stands between signs is looked for as words, so some of it may be found. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ne\":null}",
        "$where",
        ".*",
        "^.",
        "\\E.*\\Q",
        "\u0000",
        "\uD800",
        "\u202Edrawkcab\u202C",
        "wel\u200Bzijn",
        "name:*",
        "welzijn AND (zorg OR",
        "welzijn~99^1e9",
        "[a TO z]",
        "*:*",
        "\"",
        "\"\"\"",
        "+-!(){}[]^\"~*?:\\/",
        "<script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/a}"
      })
  void takesSignsInAQuestionForNothing(String text) throws Exception {
    for (var query : attempts.places().queries(TextArguments.QUESTION)) {
      var answer = attempts.ask(query, text);

      if (text.indexOf('\0') >= 0) {
        assertThat(answer.body()).contains("must hold no null characters");
      } else {
        assertThat(answer.body()).doesNotContain("\"errors\"");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".*", "*:*", "\u200B", "?", "{}", "\uD800"})
  void findsNothingWithoutAWord(String text) throws Exception {
    for (var query : attempts.places().queries(TextArguments.QUESTION)) {
      assertFindsNothing(query, text);
    }
  }

  private void assertFindsNothing(String query, Object value) throws Exception {
    var answer = attempts.ask(query, value);
    assertThat(Attempts.records(answer)).as("%s: %s", query, answer.body()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ project(slug: {ne: 1}) { __typename } }",
        "{ project(slug: {ne: [{a: \"Map\"}, {b: 1.5}]}) { __typename } }",
        "{ project(slug: {$ne: 1}) { __typename } }",
        "{ project(slug: [\"welzijn-op-recept\"]) { __typename } }",
        "{ project(slug: $ne) { __typename } }",
        "{ project(slug: null) { __typename } }",
        "{ project(slug: \"x\", where: \"1\") { __typename } }",
        "{ projects(filter: {_where: \"1\"}) { totalCount edges { node { __typename } } } }",
        "{ projects(filter: {text: {regex: \".*\"}}) { edges { node { __typename } } } }",
        "{ projects(filter: {phases: [ne]}) { edges { node { __typename } } } }",
        "{ projects(filter: {local: \"$ne\"}) { edges { node { __typename } } } }",
        "{ projects(filter: [{}, {}]) { edges { node { __typename } } } }",
        "{ projects(orderBy: {field: _id}) { edges { node { __typename } } } }",
        "{ projects(orderBy: {field: \"provenance.readers\"}) { edges { node { __typename } } } }",
        "{ projects(orderBy: {field: NAME, direction: $natural}) { totalCount } }",
        "{ projects(first: {gt: 1}) { edges { node { __typename } } } }",
        "{ projects(first: 1e99) { edges { node { __typename } } } }",
        "{ projects(first: 99999999999) { edges { node { __typename } } } }",
        "{ network(slug: \"twentse-koers\") { finances(year: {gt: 1}) { year } } }",
        "{ projects { edges { node { provenance { readers } } } } }",
        "{ viewer { audience @skip(if: {ne: 1}) } }",
        "mutation { withdrawEdition(slug: {ne: 1}, reason: \"x\") { edition { __typename } } }",
        "mutation { withdrawEdition(slug: \"$ne\", reason: \"x\") { edition { __typename } } }"
      })
  void refusesAnOperatorInAQuery(String query) throws Exception {
    var answer = Attempts.check(attempts.http().post(query));

    assertThat(answer.body()).contains("\"errors\"");
    assertThat(Attempts.records(answer)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", "$where", ".*", "^.", "\u0000", "\uD800"})
  void changesNothingByTextThatIsMeantForTheStore(String text) {
    var secretary =
        Viewer.of(
            "S", "samentwente", Viewer.ownerOf("twentse-koers").keys(), Set.of(Role.SECRETARY));
    for (var change :
        List.of(
            "withdrawEdition(slug: $x, reason: \"x\")",
            "correctEdition(slug: $x, input: {whatChanged: \"x\"})",
            "freezeEdition(input: {network: $x, adoptedBy: \"x\", period: {}})",
            "freezeEdition(input: {network: \"twentse-koers\", adoptedBy: $x, period: {}})")) {
      var answer =
          asking.ask(
              secretary,
              "mutation($x: String!) { done: " + change + " { edition { id } problems { code } } }",
              Map.of("x", text));
      assertThat(answer.at("/data/done/problems/0/code").asString()).isEqualTo("UNKNOWN");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ProjectFilter | {\"$where\": \"1\"}",
        "ProjectFilter | {\"text\": {\"$regex\": \".*\"}}",
        "ProjectFilter | {\"phases\": [{\"$ne\": null}]}",
        "ProjectFilter | {\"local\": {\"$exists\": true}}",
        "ProjectFilter | [\"$or\"]",
        "ProjectFilter | \"$or\"",
        "ProjectOrder | {\"field\": \"$natural\"}",
        "ProjectOrder | {\"field\": {\"$meta\": \"x\"}}",
        "ProjectOrder | {\"field\": \"NAME\", \"direction\": {\"$gt\": 0}}",
        "ProjectOrder | 1"
      })
  void refusesAnOperatorInAFilterOrOrder(String type, String json) throws Exception {
    var argument = type.equals("ProjectFilter") ? "filter" : "orderBy";

    var answer =
        attempts.ask(
            "query($x: " + type + ") { projects(" + argument + ": $x) { edges { cursor } } }",
            Attempts.value(json));

    assertThat(answer.body()).contains("\"errors\"").doesNotContain("cursor\":");
  }
}

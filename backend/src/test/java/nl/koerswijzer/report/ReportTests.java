package nl.koerswijzer.report;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.Asking;
import nl.koerswijzer.Commands;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.register.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The report of the bundled register over the first five months of 2025. */
@ProductTest
class ReportTests {

  private static final Viewer OWNER = Viewer.ownerOf("twentse-koers");

  private static final String REPORT =
      "report(network: \"twentse-koers\", period: {from: \"2025-01\", until: \"2025-05\"})";

  @Autowired private Asking asking;
  @Autowired private Commands commands;

  @Test
  void showsOwnersAllMoneyWithThePrintedTotalBesideItsLines() {
    var finances = chapter(OWNER, "financien").get("finances");
    var lines =
        finances.findParents("budgeted").stream()
            .map(line -> line.path("slug").asString(""))
            .filter(slug -> !slug.isEmpty())
            .distinct();
    assertThat(lines).hasSize(67);

    var total =
        stream(finances.get(0).get("tables"))
            .filter(table -> table.at("/total/slug").asString("").equals("2025-lasten-totaal"))
            .findFirst()
            .orElseThrow();
    assertThat(total.at("/total/balance").asInt()).isEqualTo(2_017_626);
    assertThat(stream(total.get("lines")).mapToInt(line -> line.get("balance").asInt(0)).sum())
        .isEqualTo(5_406_768);
    assertThat(total.at("/difference/balance").asInt()).isEqualTo(2_017_626 - 5_406_768);
  }

  @Test
  void givesThePublicNoChapterOfMoneyAndSaysSo() {
    assertThat(chapter(Viewer.ANYONE, "financien").isNull()).isTrue();
    assertThat(chapter(Viewer.ANYONE, "niet-opgenomen").get("notIncluded").toString())
        .isEqualTo("[\"MONEY\",\"STAFF\"]");
    assertThat(chapter(OWNER, "niet-opgenomen").isNull()).isTrue();
  }

  @Test
  void saysThatAPeriodEndsBeforeItBegins() {
    var period = "period: {from: \"2025-06\", until: \"2025-01\"}";
    var answer =
        asking.ask(
            Viewer.ANYONE,
            "{ report(network: \"twentse-koers\", " + period + ") { network { name } } }");

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(answer.at("/errors/0/message").asString())
        .isEqualTo("argument 'period' must not end (2025-01) before it begins (2025-06)");
  }

  @Test
  void numbersTheChaptersThatItsReaderGets() {
    for (var viewer : List.of(Viewer.ANYONE, OWNER)) {
      var chapters = ask(viewer, "{ chapters { number } }").get("chapters");
      assertThat(stream(chapters).map(chapter -> chapter.get("number").asInt()))
          .containsExactlyElementsOf(rangeClosed(1, chapters.size()).boxed().toList());
    }
  }

  @Test
  void keepsAHiddenLaterPhaseFromThePublic() {
    var phase = "{ project(slug: \"maatwerk-multiproblematiek\") { phase { phase } } }";
    assertThat(ask(OWNER, phase).at("/project/phase/phase").asString()).isEqualTo("INITIATION");
    assertThat(ask(Viewer.ANYONE, phase).at("/project/phase").isNull()).isTrue();
  }

  @Test
  void tellsOwnersPerChapterWhatThePublicDoesNotGetAndThePublicNothing() {
    var leftOut =
        "{ leftOut { chapter whole leftOut { part record {"
            + " ... on FinanceLine { slug } ... on PhaseStatement { phase } } } } }";
    var chapters = ask(OWNER, leftOut).get("leftOut");
    assertThat(stream(chapters).map(chapter -> chapter.get("chapter").asString()))
        .contains("programmaorganisatie", "bestaanszekerheid", "financien");
    assertThat(chapters.findValuesAsString("slug")).contains("2025-lasten-totaal");
    assertThat(stream(chapters).filter(chapter -> chapter.get("whole").asBoolean()))
        .extracting(chapter -> chapter.get("chapter").asString())
        .containsExactly("financien");
    assertThat(chapters.toString())
        .contains("{\"part\":\"RECORD\",\"record\":{\"phase\":\"INITIATION\"}}");
    assertThat(ask(Viewer.ANYONE, leftOut).get("leftOut")).isEmpty();
  }

  @Test
  void hasNothingThatPointsAtWhatItsReaderDoesNotGet() {
    for (var audience : List.of("PUBLIC", "PARTNER", "OWNER")) {
      var found = "{ danglingReferences(audience: " + audience + ") { sentence words } }";
      assertThat(ask(OWNER, found).get("danglingReferences")).as(audience).isEmpty();
    }
  }

  @Test
  void findsWhereWordsOccurAndNotWhereTheyAreHidden() {
    var found = "{ find(text: \"30 JUNI 2025\") { project statement { __typename } } }";
    var result =
        "{\"project\":\"onafhankelijke-clientondersteuning\",\"statement\":{\"__typename\":\"Result\"}}";
    assertThat(ask(OWNER, found).toString()).contains(result);
    assertThat(ask(Viewer.ANYONE, found).toString()).doesNotContain(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schuld | schuld",
        "CLIËNTondersteuning | clientondersteuning",
        "\\\"welzijn op recept\\\" | welzijn op recept",
        "recept welzijn | recept",
      })
  void findsWordsByTheirBeginningAndMarksThemInAPieceOfWhatIsSaid(String sought, String marked) {
    var findings = findings(sought);
    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            found ->
                assertThat(stream(found.get("fragment")))
                    .as("%s", found)
                    .anySatisfy(
                        part -> {
                          assertThat(part.get("isMatch").asBoolean()).isTrue();
                          assertThat(Words.plain(part.get("text").asString())).startsWith(marked);
                        }));
  }

  @Test
  void findsNoWordInTheMiddleOfAnother() {
    assertThat(findings("ndersteunin")).isEmpty();
    assertThat(findings("\\\"welzij\\\"")).isEmpty();
    assertThat(findings("\\\"recept op\\\"")).isEmpty();
    // An accent alone.
    assertThat(findings("\u0301")).isEmpty();
  }

  @Test
  void findsACompoundByWhatItIsAKindOfAndNotByTheEndOfAnyWord() {
    assertThat(findings("ondersteuning").stream().flatMap(found -> matches(found).stream()))
        .anySatisfy(word -> assertThat(word).isEqualToIgnoringCase("cliëntondersteuning"))
        .allSatisfy(word -> assertThat(word).containsIgnoringCase("ondersteuning"));
    assertThat(findings("ing"))
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(matches(found))
                    .allSatisfy(word -> assertThat(word).startsWithIgnoringCase("ing")));
    assertThat(findings("\\\"ondersteuning\\\"").stream().flatMap(found -> matches(found).stream()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).isEqualToIgnoringCase("ondersteuning"));
  }

  @Test
  void tellsNothingOfAMunicipalityOrNetworkThatIsNotThere() {
    assertThat(
            ask(OWNER, "{ municipality(slug: \"menzis\") { contributions { id } } }")
                .get("municipality")
                .isNull())
        .isTrue();
    assertThat(
            asking
                .ask(OWNER, "{ report(network: \"no-such\") { audience } }")
                .at("/data/report")
                .isNull())
        .isTrue();
  }

  /** The whole report on one page, as heavy as a page can ask for it. */
  @ParameterizedTest
  @ValueSource(strings = {REPORT, "edition(slug: \"twentse-koers-2025-01-2025-05\") { report"})
  void takesFewCommands(String from) {
    commands.forget();
    var answer =
        asking.ask(
            OWNER,
            "{ "
                + from
                + """
                 {
                  network { name host { name } }
                  edition { slug status }
                  chapters {
                    number slug kind words themeLine { name goals } phases notIncluded
                    memberships { role organization { name tile { code } } }
                    bodies { name preparesFor { name } posts { role } }
                    decisions { subject body { name } }
                    posts { role organization { name } }
                    projects {
                      project { name goal start end }
                      phase { phase sources { at source { title } } }
                      results { summary sources { at source { title } } }
                      targets { target { text } measured { value } }
                      leads { name }
                      participations { role organization { name } }
                      municipalities { stance }
                      decisions { subject }
                      finances { line budgeted }
                    }
                    finances { tables { name lines { line budgeted } total { balance } } }
                    indicators { name value area { name } }
                    abbreviations { short long }
                    sources { title publisher }
                  }
                  comparedWith { slug }
                  changes { kind fields project { name } }
                """
                + (from.equals(REPORT) ? "} }" : "} } }"));

    assertThat(answer.get("errors")).as("%s", answer).isNull();
    assertThat(commands.sent()).hasSizeLessThanOrEqualTo(12);
  }

  private JsonNode chapter(Viewer viewer, String slug) {
    return ask(
            viewer,
            """
            { chapter(slug: "%s") {
                notIncluded
                finances { tables {
                  lines { slug budgeted balance }
                  total { slug budgeted balance }
                  furtherTotals { slug budgeted balance }
                  difference { balance }
                } }
            } }
            """
                .formatted(slug))
        .get("chapter");
  }

  private static List<String> matches(JsonNode finding) {
    return stream(finding.get("fragment"))
        .filter(part -> part.get("isMatch").asBoolean())
        .map(part -> part.get("text").asString())
        .toList();
  }

  private List<JsonNode> findings(String text) {
    var fields = "{ find(text: \"" + text + "\") { fragment { text isMatch } } }";
    return stream(ask(OWNER, fields).get("find")).toList();
  }

  private JsonNode ask(Viewer viewer, String fields) {
    var answer = asking.ask(viewer, "{ " + REPORT + fields + " }");
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/data/report");
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.valueStream();
  }
}

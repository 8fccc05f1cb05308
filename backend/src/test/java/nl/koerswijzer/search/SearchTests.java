package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.Asking;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a search understands, and what it says of what it found. */
@ProductTest
class SearchTests {

  private static final String SEARCH =
      "query ($text: String!, $kinds: [RecordKind!], $first: Int = 20, $after: String) {"
          + " search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount counts"
          + " { kind count } pageInfo { hasNextPage endCursor } notFound beginnings { word"
          + " beginning } unread understood { kind text rest recordKind phases record { id } }"
          + " edges { cursor node { kind asOf name { text isMatch } fragment { text isMatch }"
          + " reasons { field how word found } record { id } } } } }";

  private static final String SUGGEST =
      "query ($text: String!) { suggest(text: $text) {"
          + " alias name { text isMatch } record { id } } }";

  private static final String PROJECTS =
      "query ($phases: [Phase!]) { explore(filter: {phases: $phases}) { counts { projects } } }";

  @Autowired private Asking asking;

  private JsonNode search(Map<String, Object> variables) {
    var answer = asking.ask(Viewer.ANYONE, SEARCH, variables);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/data/search");
  }

  private JsonNode search(String text) {
    return search(Map.of("text", text));
  }

  private static List<String> ids(JsonNode found) {
    return found.get("edges").values().stream()
        .map(edge -> edge.at("/node/record/id").asString())
        .toList();
  }

  private static JsonNode hit(JsonNode found, String id) {
    return found.get("edges").values().stream()
        .map(edge -> edge.get("node"))
        .filter(node -> node.at("/record/id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + ids(found)));
  }

  @ParameterizedTest
  @CsvSource({
    "clientondersteuning, CLIËNTONDERSTEUNING",
    "clientondersteuning, Clie\u0308ntondersteuning",
    "jongeren schulden, schulden jongeren",
    "logeerzorg pilot, pilot logeerzorg",
    "project mantelzorg, projects mantelzorg"
  })
  void findsTheSameFirstHoweverItIsWritten(String text, String same) {
    assertThat(ids(search(same)).getFirst()).isEqualTo(ids(search(text)).getFirst());
  }

  @Test
  void findsAShortFormByWhatItStandsForAndTheOtherWayRound() {
    var byShort = search("WOR");
    assertThat(ids(byShort)).contains("abbreviation:wor", "project:welzijn-op-recept");
    assertThat(ids(search("wet maatschappelijke ondersteuning"))).contains("body:ao-wmo");
    assertThat(hit(search("wet maatschappelijke ondersteuning"), "body:ao-wmo").get("reasons"))
        .anyMatch(reason -> reason.get("how").asString().equals("SHORT_FORM"));
  }

  @Test
  void findsACompoundByItsPartsAndAPartByItsCompounds() {
    var byPart = hit(search("hulp schulden"), "organization:schuldenlab-almelo");
    assertThat(byPart).isNotNull();
    var byCompound = search("ouderenorganisatie");
    assertThat(byCompound.at("/edges/0/node/reasons").values())
        .anyMatch(reason -> reason.get("how").asString().equals("COMPOUND"));
  }

  @Test
  void findsByTheFirstPartOfACompoundThatNobodyHereUses() {
    var found = search("Schuldhulpverlening");
    assertThat(ids(found))
        .contains("organization:stadsbank-oost-nederland", "project:jongeren-en-schulden");
    assertThat(ids(found).indexOf("project:jongeren-en-schulden"))
        .isGreaterThan(ids(found).indexOf("organization:stadsbank-oost-nederland"));
    assertThat(found.at("/beginnings/0/word").asString()).isEqualTo("Schuldhulpverlening");
    assertThat(found.at("/beginnings/0/beginning").asString()).isEqualTo("schuldhulp");
    assertThat(search("schuldhulp").get("beginnings")).isEmpty();
  }

  @Test
  void saysWhatOfALongQuestionItDidNotRead() {
    var twenty = "schulden ".repeat(19) + "armoede";
    assertThat(search(twenty).get("unread").isNull()).isTrue();
    assertThat(search(twenty + " in Almelo?").get("unread").asString()).isEqualTo("in Almelo?");
  }

  @Test
  void forgivesASlipOrTwoButOnlyInAWordThatStandsNowhere() {
    var found = hit(search("valprevnetie"), "project:valpreventie");
    assertThat(found.get("reasons"))
        .anyMatch(
            reason ->
                reason.get("how").asString().equals("TYPO")
                    && reason.get("word").asString().equals("valprevnetie"));
    assertThat(search("wonen").toString()).doesNotContain("TYPO");
  }

  @Test
  void takesAPlaceAPartyATargetGroupAndAKindAsFilters() {
    var found = search("projecten van Menzis voor ouderen in Enschede");

    assertThat(found.get("understood").values().stream().map(one -> one.get("kind").asString()))
        .containsExactly("RECORD_KIND", "PARTY", "TARGET_GROUP", "PLACE");
    assertThat(found.at("/understood/1/record/id").asString()).isEqualTo("organization:menzis");
    assertThat(found.at("/understood/1/text").asString()).isEqualTo("van Menzis");
    assertThat(found.at("/understood/1/rest").asString())
        .isEqualTo("projecten voor ouderen in Enschede");
    assertThat(found.at("/understood/3/record/id").asString()).isEqualTo("organization:enschede");
  }

  @Test
  void narrowsByAFilterAndWidensWithoutIt() {
    var all = search("eenzaamheid");
    var there = search("eenzaamheid in Losser");

    assertThat(ids(there).getFirst()).isEqualTo("project:eenzaamheid-losser");
    assertThat(there.get("totalCount").asInt()).isBetween(1, all.get("totalCount").asInt() - 1);
    assertThat(ids(search(there.at("/understood/0/rest").asString()))).isEqualTo(ids(all));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"in Almelo\"",
        "“van Menzis”",
        "“van ouderen”",
        "schulden \"gemeente Almelo\"",
        "schulden in \"Almelo\"",
        "schulden van “Menzis”",
        "valpreventie voor „ouderen”"
      })
  void narrowsByNothingThatStandsBetweenQuotes(String text) {
    assertThat(search(text).get("understood")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"„gestopte” projecten", "projecten in de \"ontwerpfase\""})
  void takesForNoPhaseWhatStandsBetweenQuotes(String text) {
    assertThat(search(text).get("understood").findValuesAsString("kind"))
        .containsExactly("RECORD_KIND");
  }

  @Test
  void narrowsByWhatStandsBeforeTheQuotes() {
    var found = search("\"schulden\" in Almelo \"hulp\"");
    assertThat(found.get("understood").findValuesAsString("text")).containsExactly("in Almelo");
  }

  @Test
  void findsWhatStandsBetweenQuotesJustSo() {
    assertThat(ids(search("\"welzijn op recept\""))).contains("project:welzijn-op-recept");
    for (var other : List.of("\"recept op welzijn\"", "\"welzijns op recept\"", "\"wel zijn\"")) {
      var nothing = search(other);
      assertThat(nothing.get("totalCount").asInt()).as(other).isZero();
      assertThat(nothing.get("notFound").values().stream().map(JsonNode::asString))
          .containsExactly(other.replace("\"", ""));
    }
    assertThat(ids(search("welzijns op recept"))).contains("project:welzijn-op-recept");

    var hit = hit(search("mantelzorg \"Welzijn op Recept\""), "project:welzijn-op-recept");
    assertThat(hit.get("name").toString())
        .contains("\"text\":\"Welzijn op Recept\",\"isMatch\":true");
    assertThat(search("\"schulden\"").get("totalCount").asInt())
        .isBetween(1, search("schulden").get("totalCount").asInt() - 1);
  }

  @Test
  void saysWhichWordsStandNowhere() {
    var found = search("mantelzorg xyzzyflop");
    assertThat(ids(found)).isEqualTo(ids(search("mantelzorg")));
    assertThat(found.get("notFound").values().stream().map(JsonNode::asString))
        .containsExactly("xyzzyflop");
    assertThat(search("mantelzorg").get("notFound")).isEmpty();
    assertThat(search("wie doet iets met mantelzorg in Almelo").get("notFound")).isEmpty();
  }

  /** A word that stands in what one may not see alone is like a word that stands nowhere. */
  @Test
  void saysTheSameOfAWordThatStandsInWhatIsHidden() {
    var text = Map.<String, Object>of("text", "mantelzorg \"versie eigenaren\"");
    var hidden = asking.ask(Viewer.ANYONE, SEARCH, text).at("/data/search");
    var unknown = search("mantelzorg \"xyzzy flop\"");

    assertThat(hidden.get("notFound").size()).isEqualTo(unknown.get("notFound").size());
    assertThat(hidden.get("totalCount")).isEqualTo(unknown.get("totalCount"));
  }

  @ParameterizedTest
  @CsvSource({
    "gestopte projecten, gestopte, STOPPED",
    "welke projecten zijn stopgezet, stopgezet, STOPPED",
    "afgeronde projecten, afgeronde, COMPLETED",
    "beëindigde projecten, beëindigde, COMPLETED STOPPED",
    "projecten in de ontwerpfase, in de ontwerpfase, DESIGN",
    "projecten in de voorbereidingsfase, in de voorbereidingsfase, PREPARATION",
    "projecten in realisatie, in realisatie, REALISATION",
    "lopende projecten, lopende, INITIATION DEFINITION DESIGN PREPARATION REALISATION CONSOLIDATION"
  })
  void takesAPhaseInEverydayWordsAsAFilter(String text, String part, String phases) {
    var found = search(text);
    var filter =
        found.get("understood").values().stream()
            .filter(one -> one.get("kind").asString().equals("PHASE"))
            .findFirst()
            .orElseThrow();
    assertThat(filter.get("text").asString()).isEqualTo(part);
    assertThat(filter.get("phases").values().stream().map(JsonNode::asString))
        .containsExactly(phases.split(" "));

    var asked = Map.<String, Object>of("phases", List.of(phases.split(" ")));
    var known = asking.ask(Viewer.ANYONE, PROJECTS, asked).at("/data/explore/counts/projects");
    assertThat(found.get("totalCount")).isEqualTo(known);
    assertThat(search(filter.get("rest").asString()).get("totalCount").asInt())
        .isGreaterThan(known.asInt());
  }

  @Test
  void takesNoPhaseForAFilterWhereNoProjectsAreAskedFor() {
    assertThat(search("waarom is technologie in woningen gestopt").get("understood")).isEmpty();
  }

  @Test
  void keepsAFilterWhenNothingStandsForTheRest() {
    var nothing = search("xyzzyflop in Almelo");
    assertThat(nothing.get("totalCount").asInt()).isZero();
    assertThat(nothing.at("/understood/0/text").asString()).isEqualTo("in Almelo");
  }

  @Test
  void countsEveryKindWhicheverIsAskedFor() {
    var all = search("mantelzorg");
    var some = search(Map.of("text", "mantelzorg", "kinds", List.of("PROJECT")));

    assertThat(some.get("counts")).isEqualTo(all.get("counts"));
    assertThat(some.get("edges").values())
        .allMatch(edge -> edge.at("/node/kind").asString().equals("PROJECT"));
    int sum = all.get("counts").values().stream().mapToInt(one -> one.get("count").asInt()).sum();
    assertThat(all.get("totalCount").asInt()).isEqualTo(sum);
  }

  @Test
  void pagesThroughAllOfItOnce() {
    var whole = ids(search(Map.of("text", "jeugd", "first", 100)));
    var first = search(Map.of("text", "jeugd", "first", 7));
    var next =
        search(
            Map.of(
                "text", "jeugd", "first", 93, "after", first.at("/pageInfo/endCursor").asString()));

    assertThat(java.util.stream.Stream.concat(ids(first).stream(), ids(next).stream()))
        .containsExactlyElementsOf(whole);
  }

  @Test
  void setsApartWhatWasLookedForAndSaysHowOldItIs() {
    var hit = hit(search("alcohol ontmoedigen"), "project:alcoholontmoediging");

    assertThat(hit.get("name").values())
        .anyMatch(
            part ->
                part.get("isMatch").asBoolean()
                    && part.get("text").asString().equals("Alcoholontmoediging"));
    assertThat(hit.get("fragment")).isNotEmpty();
    assertThat(hit.get("asOf").asString()).startsWith("202");
  }

  @Test
  void suggestsByTheBeginningsOfWordsInAName() {
    assertThat(suggested("welz op rec")).first().isEqualTo("project:welzijn-op-recept");
    assertThat(suggested("menz")).first().isEqualTo("organization:menzis");
    assertThat(suggested("mst")).contains("organization:mst");
    assertThat(suggested("valpervent")).isEmpty();
    assertThat(suggested("valprevnetie")).contains("project:valpreventie");
  }

  private List<String> suggested(String text) {
    return asking
        .ask(Viewer.ANYONE, SUGGEST, Map.of("text", text))
        .at("/data/suggest")
        .values()
        .stream()
        .map(one -> one.at("/record/id").asString())
        .toList();
  }

  /** The owners' interim report is a source for owners alone. */
  @Test
  void findsForOwnersWhatIsForOwnersAlone() {
    var variables = Map.<String, Object>of("text", "tussentijdse rapportage versie eigenaren");
    var source = "source:interim-report-2025-owners";

    assertThat(asking.ask(Viewer.ANYONE, SEARCH, variables).toString()).doesNotContain(source);
    assertThat(asking.ask(Viewer.ownerOf("twentse-koers"), SEARCH, variables).toString())
        .contains(source);
  }

  /** All hits of one kind, by page. */
  private Set<String> all(String text, String kind) {
    var found = new TreeSet<String>();
    var variables = new HashMap<String, Object>(Map.of("text", text, "kinds", List.of(kind)));
    variables.put("first", 100);
    JsonNode page;
    do {
      page = search(variables);
      found.addAll(ids(page));
      variables.put("after", page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return found;
  }

  @Test
  void findsInAMunicipalityTheProjectsThatWhoDoesWhatHasThere() {
    for (var place : municipalities()) {
      var explored =
          ask(
              """
              query ($place: String!) { explore(filter: {municipalities: [$place]}) {
                projects(first: 100) { edges { node { id } } pageInfo { hasNextPage } } } }
              """,
              Map.of("place", place.get("slug").asString()));
      assertThat(explored.at("/explore/projects/pageInfo/hasNextPage").asBoolean()).isFalse();
      assertThat(all("in " + name(place), "PROJECT"))
          .as(name(place))
          .hasSizeGreaterThan(20)
          .containsExactlyInAnyOrderElementsOf(
              explored.at("/explore/projects/edges").values().stream()
                  .map(edge -> edge.at("/node/id").asString())
                  .toList());
    }
  }

  @Test
  void findsInAMunicipalityWhoHasItsSeatOrWorksThereAndTheMunicipalityItself() {
    var organizations = new ArrayList<JsonNode>();
    var after = "";
    JsonNode page;
    do {
      page =
          ask(
                  """
                  query ($after: String) { organizations(first: 100, after: $after) {
                    edges { node { id slug municipality { slug } serves { slug } } }
                    pageInfo { hasNextPage endCursor } } }
                  """,
                  after.isEmpty() ? Map.of() : Map.of("after", after))
              .get("organizations");
      page.get("edges").values().forEach(edge -> organizations.add(edge.get("node")));
      after = page.at("/pageInfo/endCursor").asString();
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    for (var place : municipalities()) {
      var slug = place.get("slug").asString();
      assertThat(all("in " + name(place), "ORGANIZATION"))
          .as(slug)
          .contains("organization:" + slug)
          .containsExactlyInAnyOrderElementsOf(
              organizations.stream()
                  .filter(one -> one.findValuesAsString("slug").contains(slug))
                  .map(one -> one.get("id").asString())
                  .toList());
    }
  }

  private List<JsonNode> municipalities() {
    var all = ask("{ municipalities { slug name } }", Map.of()).get("municipalities");
    assertThat(all).hasSize(14);
    return List.copyOf(all.values());
  }

  private static String name(JsonNode municipality) {
    return municipality.get("name").asString();
  }

  private JsonNode ask(String query, Map<String, Object> variables) {
    var answer = asking.ask(Viewer.ANYONE, query, variables);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.get("data");
  }
}

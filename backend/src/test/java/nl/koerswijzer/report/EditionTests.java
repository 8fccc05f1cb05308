package nl.koerswijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.koerswijzer.Asking;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Rooms;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/**
 * What a secretary does with editions, each test with a period of its own: until a month of 2026.
 */
@ProductTest
@DirtiesContext
class EditionTests {

  private static final Viewer OWNER = Viewer.ownerOf("twentse-koers");
  private static final Viewer SECRETARY =
      Viewer.of("S", "hengelo", OWNER.keys(), Set.of(Viewer.Role.SECRETARY));

  /** Of no matter here: copies are kept under the slug alone. */
  private static final PartialDate TODAY = new PartialDate("2026");

  private static final String BUNDLED = "twentse-koers-2025-01-2025-05";
  private static final String DECISION = "2025-10-08-tussentijdse-rapportage-2025";
  private static final String PAYLOAD =
      "{ edition { slug status } problems { field code message words } }";

  @Autowired private Asking asking;
  @Autowired private Register register;
  @Autowired private Rooms rooms;
  @Autowired private Editions editions;

  private Project before;

  @BeforeEach
  void remember() {
    before = project();
  }

  @AfterEach
  void putBack() {
    store(before);
  }

  @Test
  void keepsItsContentWhateverChangesInTheRegister() {
    var whole =
        "{ edition(slug: \"%s\") { isIntact report { chapters { words projects { project { name"
            + " goal } } } } } }";
    var frozen = asking.ask(Viewer.ANYONE, whole.formatted(BUNDLED));
    assertThat(frozen.at("/data/edition/isIntact").asBoolean()).isTrue();

    store(saying("Iets heel anders."));

    assertThat(asking.ask(Viewer.ANYONE, whole.formatted(BUNDLED))).isEqualTo(frozen);
    assertThat(asking.ask(Viewer.ANYONE, "{ project(slug: \"valpreventie\") { goal } }").toString())
        .contains("Iets heel anders.");
  }

  @Test
  void tellsWhenItsContentIsNotWhatWasFrozen() {
    var slug = freeze(1).at("/edition/slug").asString();
    rooms.clear(Rooms.named(slug, TODAY));

    assertThat(edition(OWNER, slug, "isIntact").get("isIntact").asBoolean()).isFalse();
  }

  @Test
  void leavesATombstoneWhenItIsWithdrawn() {
    var slug = freeze(2).at("/edition/slug").asString();

    var withdrawn = withdraw(SECRETARY, slug, "Er stond een fout in.");

    assertThat(withdrawn.at("/edition/status").asString()).isEqualTo("WITHDRAWN");
    var tombstone =
        edition(Viewer.ANYONE, slug, "status withdrawal { reason } isIntact report { audience }");
    assertThat(tombstone.at("/withdrawal/reason").asString()).isEqualTo("Er stond een fout in.");
    assertThat(tombstone.get("report").isNull()).isTrue();
    assertThat(tombstone.get("isIntact").isNull()).isTrue();
    var room = OWNER.in(Rooms.named(slug, TODAY));
    assertThat(register.count(room, Register.ALL)).isEmpty();
    assertThat(withdraw(SECRETARY, slug, "Nog eens.").at("/problems/0/code").asString())
        .isEqualTo("WITHDRAWN");
    assertThat(freeze(2).at("/edition/slug").asString()).isEqualTo(slug + "-2");
  }

  @Test
  void isCorrectedByASuccessorThatSaysWhatChanged() {
    var slug = freeze(3).at("/edition/slug").asString();
    store(saying("Het juiste doel."));

    var corrected = correct(slug, "Het doel van een project.");

    assertThat(corrected.at("/edition/slug").asString()).isEqualTo(slug + "-2");
    var successor =
        edition(
            Viewer.ANYONE,
            slug + "-2",
            "whatChanged predecessor { slug } report { comparedWith { slug } changes { kind fields"
                + " project { slug } } }");
    assertThat(successor.get("whatChanged").asString()).isEqualTo("Het doel van een project.");
    assertThat(successor.at("/predecessor/slug").asString()).isEqualTo(slug);
    assertThat(successor.at("/report/comparedWith/slug").asString()).isEqualTo(slug);
    assertThat(successor.at("/report/changes").toString())
        .isEqualTo(
            "[{\"kind\":\"CHANGED\",\"fields\":[\"GOAL\"],\"project\":{\"slug\":\"valpreventie\"}}]");
    assertThat(edition(Viewer.ANYONE, slug, "status successor { slug }").toString())
        .isEqualTo("{\"status\":\"CORRECTED\",\"successor\":{\"slug\":\"" + slug + "-2\"}}");
    assertThat(correct(slug, "Nog iets.").at("/problems/0/code").asString()).isEqualTo("CORRECTED");
  }

  /** Else its readers are sent to a tombstone, and nobody can put it right any more. */
  @Test
  void standsAgainWhenItsSuccessorIsWithdrawn() {
    var slug = "twentse-koers-2025-01-2026-11";
    var freezing = freezing("twentse-koers", DECISION, 8).replace("2026-08", "2026-11");
    assertThat(asking.ask(SECRETARY, freezing).at("/data/freezeEdition/edition/slug").asString())
        .isEqualTo(slug);
    assertThat(correct(slug, "Een fout.").at("/problems")).isEmpty();
    assertThat(withdraw(SECRETARY, slug + "-2", "Toch niet.").at("/problems")).isEmpty();

    assertThat(edition(Viewer.ANYONE, slug, "status successor { slug }").toString())
        .isEqualTo("{\"status\":\"PUBLISHED\",\"successor\":null}");
    assertThat(correct(slug, "Nu goed.").at("/edition/slug").asString()).isEqualTo(slug + "-3");
    assertThat(correct(slug + "-3", "Beter.").at("/edition/slug").asString())
        .isEqualTo(slug + "-4");
    assertThat(withdraw(SECRETARY, slug + "-3", "Overbodig.").at("/problems")).isEmpty();
    assertThat(edition(Viewer.ANYONE, slug, "status successor { slug }").toString())
        .isEqualTo("{\"status\":\"CORRECTED\",\"successor\":{\"slug\":\"" + slug + "-4\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07, 2024-12, null",
    "2025-01, 2025-05, " + BUNDLED,
    "2025-06, 2025-12, " + BUNDLED,
    "2025, 2025, " + BUNDLED,
    "2025-02, 2025-05-31, null"
  })
  void comparesWithTheLastEditionBeforeIt(String from, String until, String slug) {
    var report =
        asking.ask(
            OWNER,
            "query($from: PartialDate, $until: PartialDate) { report(network: \"twentse-koers\","
                + " period: {from: $from, until: $until}) { comparedWith { slug } } }",
            Map.of("from", from, "until", until));

    assertThat(report.at("/data/report/comparedWith/slug").asString("null")).isEqualTo(slug);
  }

  @Test
  void comparesForEachReaderWhatHeCouldSeeThenAndMaySeeNow() {
    assertThat(freeze(9).get("problems")).isEmpty();
    store(hidden());
    var changes =
        "{ report(network: \"twentse-koers\", period: {from: \"2025-01\", until: \"2026-09\"}) {"
            + " changes { kind project { slug goal } } } }";

    assertThat(asking.ask(Viewer.ANYONE, changes).at("/data/report/changes").toString())
        .isEqualTo(
            "[{\"kind\":\"GONE\",\"project\":{\"slug\":\"valpreventie\",\"goal\":\""
                + before.goal()
                + "\"}}]");
    assertThat(asking.ask(OWNER, changes).at("/data/report/changes")).isEmpty();
  }

  @Test
  void letsOneOfTwoFreezesAtOnceThrough() {
    try (var both = Executors.newFixedThreadPool(2)) {
      var made =
          Stream.of(1, 2)
              .map(i -> CompletableFuture.supplyAsync(() -> freeze(4), both))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(made).filteredOn(answer -> !answer.get("edition").isNull()).hasSize(1);
      assertThat(made)
          .filteredOn(answer -> answer.get("edition").isNull())
          .extracting(answer -> answer.at("/problems/0/code").asString())
          .containsExactly("EXISTS");
    }
    assertThat(edition(OWNER, slug(4), "isIntact").get("isIntact").asBoolean()).isTrue();
  }

  /** As after a kill: the slug is taken, copies are there, the last word is not said. */
  @Test
  void isNoEditionWhenItsFreezeBrokeOff() {
    var room = Rooms.named(slug(5), TODAY);
    assertThat(register.reserve("edition:" + slug(5))).isTrue();
    rooms.fill(room);

    assertThat(
            asking
                .ask(OWNER, "{ edition(slug: \"" + slug(5) + "\") { slug } }")
                .at("/data/edition")
                .isNull())
        .isTrue();
    assertThat(
            asking
                .ask(OWNER, "{ node(id: \"edition:" + slug(5) + "\") { id } }")
                .at("/data/node")
                .isNull())
        .isTrue();
    assertThat(freeze(5).at("/problems/0/code").asString()).isEqualTo("EXISTS");

    editions.finish();

    assertThat(register.count(OWNER.in(room), Register.ALL)).isEmpty();
    assertThat(edition(OWNER, BUNDLED, "isIntact").get("isIntact").asBoolean()).isTrue();
    assertThat(freeze(5).at("/edition/slug").asString()).isEqualTo(slug(5));
  }

  @Test
  void isMadeBySecretariesOfOwnersOnly() {
    var partner = Viewer.partnerOf("twentse-koers");
    var others =
        List.of(
            Viewer.ANYONE,
            OWNER,
            Viewer.of("P", "x", partner.keys(), Set.of(Viewer.Role.SECRETARY)),
            SECRETARY.viewingAs(nl.koerswijzer.register.Audience.PARTNER));
    for (var other : others) {
      assertThat(code(freeze(other, "twentse-koers", DECISION, 6))).isEqualTo("FORBIDDEN");
      assertThat(code(asking.ask(other, withdrawal(BUNDLED, "x")))).isEqualTo("FORBIDDEN");
    }
    assertThat(
            freeze(SECRETARY, "no-such-network", DECISION, 6)
                .at("/data/freezeEdition/problems/0/code")
                .asString())
        .isEqualTo("UNKNOWN");
    assertThat(edition(Viewer.ANYONE, BUNDLED, "status").get("status").asString())
        .isEqualTo("PUBLISHED");
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-decision, UNKNOWN",
    "2025-10-08-herbesteding-overschot, NOT_ADOPTED",
    "2021-12-08-niet-acute-meldingen, OTHER_NETWORK"
  })
  void needsADecisionOfItsNetworkThatAdoptedIt(String decision, String code) {
    var answer = freeze(SECRETARY, "twentse-koers", decision, 7);

    assertThat(answer.at("/data/freezeEdition/problems/0/code").asString()).isEqualTo(code);
  }

  @Test
  void isNotMadeTwiceOfOnePeriod() {
    var again =
        "mutation { freezeEdition(input: {network: \"twentse-koers\", period: {from: \"2025-01\","
            + " until: \"2025-05\"}, adoptedBy: \""
            + DECISION
            + "\"}) "
            + PAYLOAD
            + " }";

    assertThat(asking.ask(SECRETARY, again).at("/data/freezeEdition/problems/0/code").asString())
        .isEqualTo("EXISTS");
  }

  /** The real public edition of 2025 did: its foreword promised the finances. */
  @Test
  void refusesAForewordThatPromisesWhatSomeReadersDoNotGet() {
    var foreword =
        "Dit gaat over de eerste maanden. De financiën per themalijn vindt u in deze rapportage."
            + " Zie ook hoofdstuk Financiën, hoofdstuk 42 en tabel 3."
            + " Meer staat op /projecten/valpreventie en /projecten/bestaat-niet.";
    var freezing =
        freezing("twentse-koers", DECISION, 8)
            .replace("until: \"2026-08\"", "until: \"2025-05-31\"");
    var answer = asking.ask(SECRETARY, freezing, Map.of("foreword", foreword));

    assertThat(answer.at("/data/freezeEdition/edition").isNull()).isTrue();
    var problems = answer.at("/data/freezeEdition/problems");
    assertThat(problems.findValuesAsString("field")).containsExactly("foreword");
    assertThat(problems.at("/0/words").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder(
            "financiën",
            "hoofdstuk Financiën",
            "Financiën",
            "hoofdstuk 42",
            "tabel 3",
            "/projecten/bestaat-niet");
    var asked =
        asking.ask(
            OWNER,
            "query($foreword: String) { report(network: \"twentse-koers\", period: {from:"
                + " \"2025-01\", until: \"2025-05-31\"}) { draftProblems(foreword: $foreword) {"
                + " field code message words } } }",
            Map.of("foreword", foreword));
    assertThat(asked.at("/data/report/draftProblems")).isEqualTo(problems);
  }

  @Test
  void tellsBeforehandWhichOfItsTextsPromisesWhat() {
    var asked =
        "{ report(network: \"twentse-koers\", period: {from: \"2025-01\", until: \"2025-05\"}) {"
            + " draftProblems(title: \"Zie hoofdstuk 42\", foreword: \"Dit gaat over zorg.\") {"
            + " field code words } } }";

    assertThat(asking.ask(OWNER, asked).at("/data/report/draftProblems").toString())
        .isEqualTo(
            "[{\"field\":\"title\",\"code\":\"DANGLING_REFERENCE\",\"words\":[\"hoofdstuk"
                + " 42\"]}]");
  }

  /** However many corrections of it were withdrawn. */
  @Test
  void leadsFromATombstoneToTheLastOfItsPeriodThatStands() {
    var period = "2026-10";
    var slug = slug(1).replace("2026-01", period);
    var freezing = freezing("twentse-koers", DECISION, 1).replace("2026-01", period);
    assertThat(asking.ask(SECRETARY, freezing).at("/data/freezeEdition/problems")).isEmpty();
    assertThat(correct(slug, "Een fout.").get("problems")).isEmpty();
    assertThat(correct(slug + "-2", "Nog een fout.").get("problems")).isEmpty();
    assertThat(edition(Viewer.ANYONE, slug, "standing { slug }").toString())
        .isEqualTo("{\"standing\":{\"slug\":\"" + slug + "-3\"}}");
    assertThat(withdraw(SECRETARY, slug + "-2", "Fout.").get("problems")).isEmpty();
    assertThat(withdraw(SECRETARY, slug + "-3", "Ook fout.").get("problems")).isEmpty();
    assertThat(edition(Viewer.ANYONE, slug + "-3", "standing { slug }").toString())
        .isEqualTo("{\"standing\":{\"slug\":\"" + slug + "\"}}");
    assertThat(withdraw(SECRETARY, slug, "Alles fout.").get("problems")).isEmpty();
    assertThat(edition(Viewer.ANYONE, slug, "standing { slug }").toString())
        .isEqualTo("{\"standing\":null}");
  }

  /** Asked before each withdrawal; what it tells is what stands after it. */
  @Test
  void tellsWhichWouldHoldAgainIfItWereWithdrawn() {
    var slug = freezeUntil("2026-12", "Dit gaat over zorg.");
    assertThat(restores(slug)).isEqualTo("null");
    assertThat(correct(slug, "Een fout.").get("problems")).isEmpty();
    assertThat(restores(slug + "-2")).isEqualTo(slug);
    assertThat(correct(slug + "-2", "Nog een fout.").get("problems")).isEmpty();

    assertThat(restores(slug + "-2")).isEqualTo("null");
    assertThat(restores(slug + "-3")).isEqualTo(slug + "-2");
    assertThat(withdraw(SECRETARY, slug + "-2", "Fout.").get("problems")).isEmpty();
    assertThat(restores(slug + "-2")).isEqualTo("null");
    assertThat(restores(slug + "-3")).isEqualTo(slug);
    assertThat(withdraw(SECRETARY, slug + "-3", "Ook fout.").get("problems")).isEmpty();
    assertThat(edition(Viewer.ANYONE, slug, "standing { slug }").at("/standing/slug").asString())
        .isEqualTo(slug);
    assertThat(restores(slug)).isEqualTo("null");
  }

  @Test
  void tellsBeforehandWhatTheForewordThatACorrectionKeepsPromisesByNow() {
    var slug = freezeUntil("2027-01", "Lees ook /projecten/valpreventie.");
    store(hidden());

    var problems = draftProblems(OWNER, "corrects: \"" + slug + "\"");
    assertThat(problems.findValuesAsString("field")).containsExactly("foreword");
    assertThat(problems.at("/0/words").toString()).isEqualTo("[\"/projecten/valpreventie\"]");
    assertThat(correct(slug, "Een fout.").get("problems")).isEqualTo(problems);

    assertThat(draftProblems(OWNER, "corrects: \"" + slug + "\", foreword: \"Dag.\"")).isEmpty();
    assertThat(draftProblems(OWNER, "title: \"Dag\"")).isEmpty();
  }

  @Test
  void tellsNothingOfADraftThatCorrectsWhatItsReaderMayNotSee() {
    var slug = freezeUntil("2027-02", "Lees ook /projecten/valpreventie.");
    store(hidden());
    var asked = "corrects: \"" + slug + "\"";
    assertThat(draftProblems(Viewer.ANYONE, asked).at("/0/code").asString())
        .isEqualTo("DANGLING_REFERENCE");

    hide(register.find(OWNER, Edition.class, slug).orElseThrow());

    assertThat(draftProblems(OWNER, asked).at("/0/code").asString())
        .isEqualTo("DANGLING_REFERENCE");
    var unseen = draftProblems(Viewer.ANYONE, asked).toString();
    assertThat(unseen)
        .isEqualTo(
            draftProblems(Viewer.ANYONE, "corrects: \"x\"")
                .toString()
                .replace("'x'", "'" + slug + "'"))
        .contains("\"field\":\"corrects\",\"code\":\"UNKNOWN\"");
  }

  @Test
  void readsNoTextOfAnyoneThatIsLongerThanAForeword() {
    var asked =
        "query($foreword: String) { report(network: \"twentse-koers\") { draftProblems(foreword:"
            + " $foreword) { field code } } }";

    assertThat(
            asking
                .ask(Viewer.ANYONE, asked, Map.of("foreword", "hoofdstuk ‘".repeat(500)))
                .at("/data/report/draftProblems")
                .toString())
        .isEqualTo("[{\"field\":\"foreword\",\"code\":\"TOO_LONG\"}]");
    assertThat(
            asking
                .ask(Viewer.ANYONE, asked, Map.of("foreword", "Zie hoofdstuk 42."))
                .at("/data/report/draftProblems")
                .toString())
        .isEqualTo("[{\"field\":\"foreword\",\"code\":\"DANGLING_REFERENCE\"}]");
  }

  @Test
  void findsEveryReferenceInTheReportThatDanglesForThePublic() {
    store(
        saying(
            "Wat dit kostte staat in hoofdstuk Financiën en hoofdstuk 99. Zie verderop de"
                + " begroting. Tabel 'Totaaloverzicht 2025' noemt het saldo. Figuur 7 ook. Lees"
                + " decision:2025-07-begrotingswijziging of /rapportage/twentse-koers/nu/financien."
                + " Dit kost geld, zegt hoofdstuk Ouderen."));
    var dangling =
        "{ report(network: \"twentse-koers\", period: {from: \"2025-01\", until: \"2025-05\"}) {"
            + " public: danglingReferences { kind chapter words statement { id } } owner:"
            + " danglingReferences(audience: OWNER) { words } } }";
    var report = asking.ask(OWNER, dangling).at("/data/report");

    assertThat(
            report
                .get("public")
                .valueStream()
                .map(found -> found.get("kind").asString() + " " + found.get("words").asString()))
        .containsExactlyInAnyOrder(
            "CHAPTER hoofdstuk Financiën",
            "CHAPTER hoofdstuk 99",
            "KIND Financiën",
            "KIND begroting",
            "FIGURE Tabel 'Totaaloverzicht 2025'",
            "KIND saldo",
            "FIGURE Figuur 7",
            "LINK decision:2025-07-begrotingswijziging",
            "LINK /rapportage/twentse-koers/nu/financien");
    assertThat(report.get("public").get(0).at("/statement/id").asString())
        .isEqualTo("project:valpreventie");
    assertThat(report.get("owner").findValuesAsString("words"))
        .containsExactlyInAnyOrder("hoofdstuk 99", "Figuur 7");
  }

  private JsonNode edition(Viewer viewer, String slug, String fields) {
    return asking
        .ask(viewer, "{ edition(slug: \"" + slug + "\") { " + fields + " } }")
        .at("/data/edition");
  }

  private String restores(String slug) {
    return edition(Viewer.ANYONE, slug, "restores { slug }").at("/restores/slug").asString("null");
  }

  private JsonNode draftProblems(Viewer viewer, String draft) {
    return asking
        .ask(
            viewer,
            "{ report(network: \"twentse-koers\", period: {from: \"2025-01\", until:"
                + " \"2025-05\"}) { draftProblems(%s) { field code message words } } }"
                    .formatted(draft))
        .at("/data/report/draftProblems");
  }

  /** Gives its slug. */
  private String freezeUntil(String month, String foreword) {
    var freezing = freezing("twentse-koers", DECISION, 1).replace("2026-01", month);
    return asking
        .ask(SECRETARY, freezing, Map.of("foreword", foreword))
        .at("/data/freezeEdition/edition/slug")
        .asString();
  }

  private JsonNode freeze(int month) {
    return freeze(SECRETARY, "twentse-koers", DECISION, month).at("/data/freezeEdition");
  }

  private JsonNode freeze(Viewer viewer, String network, String decision, int month) {
    return asking.ask(viewer, freezing(network, decision, month));
  }

  private static String freezing(String network, String decision, int month) {
    return "mutation($foreword: String) { freezeEdition(input: {network: \"%s\", period: {from: \"2025-01\", until: \"2026-0%d\"}, adoptedBy: \"%s\", foreword: $foreword}) %s }"
        .formatted(network, month, decision, PAYLOAD);
  }

  private static String slug(int month) {
    return "twentse-koers-2025-01-2026-0%d".formatted(month);
  }

  private JsonNode withdraw(Viewer viewer, String slug, String reason) {
    return asking.ask(viewer, withdrawal(slug, reason)).at("/data/withdrawEdition");
  }

  private static String withdrawal(String slug, String reason) {
    return "mutation { withdrawEdition(slug: \"%s\", reason: \"%s\") %s }"
        .formatted(slug, reason, PAYLOAD);
  }

  private JsonNode correct(String slug, String whatChanged) {
    return asking
        .ask(
            SECRETARY,
            "mutation { correctEdition(slug: \"%s\", input: {whatChanged: \"%s\"}) %s }"
                .formatted(slug, whatChanged, PAYLOAD))
        .at("/data/correctEdition");
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString();
  }

  private Project project() {
    return register.find(OWNER, Project.class, "valpreventie").orElseThrow();
  }

  private void store(Project project) {
    assertThat(register.replace(project, Register.ALL)).isTrue();
  }

  private Project saying(String goal) {
    return with(goal, before.provenance());
  }

  private Project hidden() {
    var owners = new Provenance(List.of(), Set.of("owner:twentse-koers"), null, List.of(), null);
    return with(before.goal(), owners);
  }

  private void hide(Edition edition) {
    var owners = new Provenance(List.of(), Set.of("owner:twentse-koers"), null, List.of(), null);
    var hidden =
        new Edition(
            edition.id(),
            edition.slug(),
            edition.network(),
            edition.period(),
            edition.version(),
            edition.title(),
            edition.foreword(),
            edition.adoptedBy(),
            edition.adoptedOn(),
            edition.frozenOn(),
            edition.checksum(),
            edition.predecessor(),
            edition.whatChanged(),
            edition.withdrawal(),
            owners);
    assertThat(register.replace(hidden, Register.ALL)).isTrue();
  }

  private Project with(String goal, Provenance provenance) {
    return new Project(
        before.id(),
        before.slug(),
        before.name(),
        before.aliases(),
        goal,
        before.network(),
        before.themeLine(),
        before.parent(),
        before.start(),
        before.end(),
        before.openEnded(),
        before.targets(),
        before.topics(),
        before.targetGroups(),
        before.agreements(),
        provenance);
  }
}

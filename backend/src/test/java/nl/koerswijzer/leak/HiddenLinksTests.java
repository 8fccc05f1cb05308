package nl.koerswijzer.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.koerswijzer.intake.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Open records that link to hidden ones: what is derived from them must not tell of the hidden. */
class HiddenLinksTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start();
    var draft = Draft.bundled();
    draft.addAll("/leak/closed-network.json");
    product.read(draft);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void sortsParticipationsOfHiddenOrganizationsLast() {
    var query =
        "{ project(slug: \"open-proef\") { participations(role: LEAD) {"
            + " edges { node { organization { slug } } } } } }";

    assertThat(ask(Reader.ANYONE, query).findValues("organization"))
        .extracting(organization -> organization.path("slug").asString(null))
        .containsExactly("borne", null);
    assertThat(ask(Reader.ALL, query).findValues("organization"))
        .extracting(organization -> organization.path("slug").asString(null))
        .containsExactly("besloten-bureau", "borne");
  }

  @Test
  void sortsParticipationsInHiddenProjectsLast() {
    var query =
        "{ organization(slug: \"menzis\") { participations(role: FUNDER) {"
            + " edges { node { project { slug } } } } } }";

    assertThat(ask(Reader.ANYONE, query).findValues("project").getLast().isNull()).isTrue();
    assertThat(ask(Reader.ALL, query).findValues("project")).noneMatch(JsonNode::isNull);
  }

  @Test
  void sortsMembershipsOfHiddenOrganizationsLast() {
    var query = "{ network(slug: \"open-kring\") { memberships { organization { slug } } } }";

    assertThat(ask(Reader.ANYONE, query).findValues("organization"))
        .extracting(organization -> organization.path("slug").asString(null))
        .containsExactly("borne", null);
  }

  @Test
  void countsNoHiddenProjects() {
    var query = "{ organization(slug: \"menzis\") { projectCount } }";

    assertThat(ask(Reader.ALL, query).findValue("projectCount").asInt())
        .isEqualTo(ask(Reader.ANYONE, query).findValue("projectCount").asInt() + 1);
  }

  @Test
  void aProjectOfAHiddenNetworkIsForAllMunicipalities() {
    var query = "{ project(slug: \"open-proef\") { municipalities { municipality { slug } } } }";

    assertThat(ask(Reader.ANYONE, query).findValues("slug")).hasSize(14);
    assertThat(ask(Reader.ALL, query).findValues("slug"))
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("almelo", "enschede");
  }

  @Test
  void noIdTellsOfHiddenPhasesOrResultsBeforeIt() {
    var query = "{ project(slug: \"open-proef\") { phases { slug } results { slug } } }";

    assertThat(ask(Reader.ANYONE, query).findValues("slug"))
        .extracting(JsonNode::asString)
        .satisfiesExactly(
            phase -> assertThat(phase).isEqualTo("open-proef-realisation-2025"),
            result -> assertThat(result).startsWith("open-proef-2025-").hasSizeGreaterThan(18));
  }

  private static JsonNode ask(Reader reader, String query) {
    return JSON.readTree(product.ask(reader, Question.post(query, Map.of())).text());
  }
}

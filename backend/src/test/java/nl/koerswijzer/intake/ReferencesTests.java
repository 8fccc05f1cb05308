package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTests {

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @CsvSource({
    "organizations, parent, port, clinic",
    "projects, parent, garden, shed",
    "bodies, preparesFor, board, team"
  })
  void refusesEveryRecordInACircle(String kind, String field, String first, String second) {
    register.set(kind, first, field, "\"" + second + "\"");

    assertThat(register.violations())
        .containsExactlyInAnyOrder(
            circle(kind, first, field, second), circle(kind, second, field, first));
  }

  @Test
  void refusesATotalThatIsPartOfItselfAndTheLinesThatLeadThere() {
    register.set("finances", "costs", "partOf", "\"costs\"");

    assertThat(register.violations())
        .contains(
            circle("finances", "costs", "partOf", "costs"),
            circle("finances", "staff", "partOf", "costs"),
            circle("finances", "tools", "partOf", "costs"));
  }

  @Test
  void acceptsChainsThatShareTheirEnd() {
    register
        .add("projects", project("tap", "shed"))
        .add("projects", project("water", "tap"))
        .set("organizations", "clinic", "parent", "\"port\"");

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesAThemeLineOfAnotherNetwork() {
    register
        .set("projects", "garden", "network", "\"river\"")
        .set("overlaps", "green", "left.network", "\"river\"");

    expect(
        "projects",
        "garden",
        "themeLine",
        "must be a theme line of the project's network \"river\", found one of \"harbour\"");
  }

  @Test
  void refusesAThemeLineOfALocalProject() {
    register.set("projects", "shed", "themeLine", "\"health\"");

    expect(
        "projects",
        "shed",
        "themeLine",
        "must be a theme line of the project's network (none), found one of \"harbour\"");
  }

  @Test
  void refusesAProjectUnderAnotherNetworkThanItsOwn() {
    register.set("overlaps", "green", "left.network", "\"river\"");

    expect(
        "overlaps",
        "green",
        "left.network",
        "must be the network of the project, \"harbour\", found \"river\"");
  }

  @Test
  void refusesANetworkForALocalProject() {
    register.set("overlaps", "green", "right", "{\"network\": \"river\", \"project\": \"shed\"}");

    expect(
        "overlaps",
        "green",
        "right.network",
        "must be the network of the project, (none), found \"river\"");
  }

  private static Violation circle(String kind, String id, String field, String next) {
    String message = "must not run in a circle, found \"" + next + "\"";
    return new Violation(kind + ".json", id, field, message);
  }

  private static String project(String id, String parent) {
    return """
    {"id": "%s", "parent": "%s", "name": "Tap", "goal": "Flow.", "phases": [],
     "sources": [{"source": "plan", "at": "p. 2"}]}
    """
        .formatted(id, parent);
  }

  private void expect(String kind, String id, String field, String message) {
    assertThat(register.violations())
        .containsExactly(new Violation(kind + ".json", id, field, message));
  }
}

package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {

  private final SmallRegister register = new SmallRegister();

  @Test
  void refusesAMembershipThatEndsBeforeItBegins() {
    register.set("memberships", "harbour-port", "until", "\"2023-12\"");

    expect("memberships", "harbour-port", "until", "must not be before from 2024, found 2023-12");
  }

  @Test
  void refusesANetworkThatEndsBeforeItBegins() {
    register.set("networks", "harbour", "end", "\"2023\"");

    expect("networks", "harbour", "end", "must not be before start 2024, found 2023");
  }

  @Test
  void comparesDatesAtThePrecisionOfBoth() {
    register
        .set("memberships", "harbour-port", "from", "\"2024-06-15\"")
        .set("memberships", "harbour-port", "until", "\"2024\"");

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesAResultThatEndsBeforeItBegins() {
    register.set("projects", "garden", "results[0].period.until", "\"2023-12-31\"");

    expect(
        "projects",
        "garden",
        "results[0].period.until",
        "must not be before from 2024, found 2023-12-31");
  }

  @Test
  void refusesAResultWithAnEmptyPeriod() {
    register.set("projects", "garden", "results[0].period", "{}");

    expect(
        "projects", "garden", "results[0].period", "must have from, until or both, found neither");
  }

  @ParameterizedTest
  @CsvSource({"metric, no metric", "unit, no unit"})
  void refusesATargetValueWithoutItsMetricAndUnit(String field, String found) {
    register.remove("projects", "garden", "targets[0]." + field);

    expect(
        "projects",
        "garden",
        "targets[0].value",
        "must come with a metric and a unit, found " + found);
  }

  @Test
  void refusesAMetricThatIsMoreThanItsWhole() {
    register.set("projects", "garden", "results[0].metrics[0].value", "4.5");

    expect(
        "projects",
        "garden",
        "results[0].metrics[0].value",
        "must be at most 4 (its of), found 4.5");
  }

  @Test
  void refusesTheSamePhaseTwice() {
    register.set(
        "projects",
        "garden",
        "phases",
        """
        [{"phase": "DESIGN", "asOf": "2025-03", "sources": [{"source": "plan", "at": "p. 2"}]},
         {"phase": "DESIGN", "asOf": "2025-03", "sources": [{"source": "minutes", "at": "p. 2"}]}]
        """);

    expect(
        "projects",
        "garden",
        "phases[1]",
        "must differ from those before it in phase or asOf, found the same again");
  }

  @Test
  void refusesTheSameResultTwice() {
    register.set(
        "projects",
        "garden",
        "results",
        """
        [{"period": {"from": "2024"}, "summary": "Grew.",
          "sources": [{"source": "plan", "at": "p. 2"}]},
         {"period": {"from": "2024"}, "summary": "Grew.",
          "sources": [{"source": "minutes", "at": "p. 2"}]}]
        """);

    expect(
        "projects",
        "garden",
        "results[1]",
        "must differ from those before it in period or summary, found the same again");
  }

  @Test
  void refusesNoteSourcesWithoutANote() {
    register.set(
        "projects", "garden", "noteSources", "[{\"source\": \"minutes\", \"at\": \"p. 1\"}]");

    expect("projects", "garden", "noteSources", "must come with a note, found none");
  }

  @Test
  void refusesAnAudienceWithoutItsNetwork() {
    register.remove("sources", "minutes", "network");

    expect(
        "sources",
        "minutes",
        "audience",
        "must come with the network it is an audience of, found none");
  }

  @Test
  void refusesAPostInTwoPlaces() {
    register.set("posts", "board-chair", "network", "\"harbour\"");

    expect(
        "posts",
        "board-chair",
        "",
        "must have exactly one of body, project, themeLine, network, found body, network");
  }

  @Test
  void refusesAPostInNoPlace() {
    register.remove("posts", "board-chair", "body");

    expect(
        "posts",
        "board-chair",
        "",
        "must have exactly one of body, project, themeLine, network, found none");
  }

  @Test
  void refusesAPostOfNobody() {
    register
        .remove("posts", "board-chair", "organization")
        .remove("posts", "board-chair", "person");

    expect("posts", "board-chair", "", "must have an organization or a person, found neither");
  }

  @Test
  void refusesADecisionOfNobody() {
    register.remove("decisions", "start", "body");

    expect("decisions", "start", "", "must have a body or an organization, found neither");
  }

  @Test
  void refusesASideWithBothAProjectAndATopic() {
    register.set("overlaps", "green", "left.topic", "\"parks\"");

    expect("overlaps", "green", "left", "must have either a project or a topic, found both");
  }

  @Test
  void refusesASideWithNeitherAProjectNorATopic() {
    register.set("overlaps", "green", "right", "{\"network\": \"river\"}");

    expect("overlaps", "green", "right", "must have either a project or a topic, found neither");
  }

  @Test
  void refusesASideWithAProjectButNotItsNetwork() {
    register.set("overlaps", "green", "right", "{\"project\": \"garden\"}");

    expect(
        "overlaps", "green", "right.network", "must be the network of the project, found nothing");
  }

  @Test
  void refusesAnOverlapOutsideAnyNetwork() {
    register.set("overlaps", "green", "left", "{\"topic\": \"gardens\"}");

    expect("overlaps", "green", "", "must have a network on one side, found none");
  }

  @Test
  void refusesAnOverlapWithItself() {
    register.set(
        "overlaps", "green", "right", "{\"project\": \"garden\", \"network\": \"harbour\"}");

    expect("overlaps", "green", "", "must have two different sides, found the same twice");
  }

  @ParameterizedTest
  @CsvSource({"-1", "100.5", "101"})
  void refusesAPercentageOutOfRange(String value) {
    register.set("indicators", "lonely", "value", value);

    expect("indicators", "lonely", "value", "must be a percentage from 0 to 100, found " + value);
  }

  @Test
  void leavesOtherUnitsFree() {
    register
        .set("indicators", "lonely", "value", "101")
        .set("indicators", "lonely", "unit", "\"x\"");

    assertThat(register.violations()).isEmpty();
  }

  private void expect(String kind, String id, String field, String message) {
    assertThat(register.violations())
        .containsExactly(new Violation(kind + ".json", id, field, message));
  }
}

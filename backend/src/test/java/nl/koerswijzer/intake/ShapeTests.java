package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTests {

  /** The phrases that are too long for a table. */
  private static final Map<String, String> PHRASES =
      Map.of(
          "TEXT", "text without white space around it",
          "DATE", "an existing date (YYYY, YYYY-MM or YYYY-MM-DD)",
          "AREA", "a region code such as NETHERLANDS or the id of a municipality",
          "PHASE",
              "one of INITIATION | DEFINITION | DESIGN | PREPARATION | REALISATION | CONSOLIDATION"
                  + " | COMPLETED | STOPPED",
          "NULL", "null (leave unknown fields out)");

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          projects;garden;name;5;TEXT;5
          projects;garden;name;"";TEXT;""
          projects;garden;name;" Garden";TEXT;" Garden"
          projects;garden;name;"Garden\\u00a0";TEXT;"Garden\u00a0"
          projects;garden;name;["Garden"];TEXT;an array
          projects;garden;topics[0];null;TEXT;NULL
          projects;garden;goal;null;TEXT;NULL
          projects;garden;phases[0].asOf;2025;DATE;2025
          projects;garden;phases[0].asOf;"25-03-2025";DATE;"25-03-2025"
          projects;garden;phases[0].asOf;"2025-13";DATE;"2025-13"
          projects;garden;phases[0].asOf;"2025-00-01";DATE;"2025-00-01"
          projects;garden;phases[0].asOf;"2025-02-29";DATE;"2025-02-29"
          projects;garden;phases[0].asOf;"2025-04-00";DATE;"2025-04-00"
          projects;garden;targets[0].value;"5";a number;"5"
          projects;garden;targets[0].value;true;a number;true
          projects;garden;openEnded;false;true or left out;false
          projects;garden;agreements[0];"Gala";an upper-case code;"Gala"
          projects;garden;phases[0].phase;"DONE";PHASE;"DONE"
          projects;garden;phases;{};an array;an object
          projects;garden;phases[0];"DESIGN";an object;"DESIGN"
          projects;garden;phases[0].sources[0].source;"x";the id of a source;"x"
          projects;garden;parent;"x";the id of a project;"x"
          posts;board-chair;body;"x";the id of a body;"x"
          memberships;harbour-port;network;"x";the id of a network;"x"
          memberships;harbour-port;organization;["port"];the id of an organization;an array
          projects;garden;themeLine;"x";the id of a theme line;"x"
          finances;costs;partOf;"x";the id of a finance line;"x"
          finances;staff;budgeted;70.0;whole euros;70.0
          finances;staff;budgeted;9223372036854775808;whole euros;9223372036854775808
          finances;costs;year;1900;a year from 1901 to 2099;1900
          theme-lines;health;number;1.5;a whole number;1.5
          theme-lines;health;number;2147483648;a whole number;2147483648
          overlaps;green;stated;"no";true or false;"no"
          sources;plan;url;"ftp://port.example";an http(s) address;"ftp://port.example"
          sources;plan;url;"https://";an http(s) address;"https://"
          sources;plan;url;"https://a b";an http(s) address;"https://a b"
          sources;plan;file;"../plan.pdf";a bare file name, no path;"../plan.pdf"
          sources;plan;file;"a\\\\b.pdf";a bare file name, no path;"a\\\\b.pdf"
          sources;plan;file;"";a bare file name, no path;""
          organizations;clinic;municipality;"x";the id of a municipality;"x"
          organizations;clinic;serves[0];"clinic";the id of a municipality;"clinic"
          indicators;lonely;area;"clinic";AREA;"clinic"
          indicators;lonely;area;"Seaside";AREA;"Seaside"
          """)
  void refusesAValueThatItsFieldDoesNotTake(
      String kind, String id, String path, String json, String expected, String found) {
    register.set(kind, id, path, json);

    String message =
        "must be %s, found %s"
            .formatted(
                PHRASES.getOrDefault(expected, expected), PHRASES.getOrDefault(found, found));
    assertThat(register.violations()).contains(new Violation(kind + ".json", id, path, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          indicators;lonely;area;"port"
          indicators;lonely;area;"NORTH_SEA"
          projects;garden;phases[0].asOf;"2000-02-29"
          projects;garden;phases;[]
          projects;garden;targets[0].value;-0.5
          theme-lines;health;goals;["Walk"]
          sources;plan;audience;"PUBLIC"
          finances;tools;derived;true
          """)
  void acceptsAValueThatItsFieldTakes(String kind, String id, String path, String json) {
    register.set(kind, id, path, json);

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesANumberThatNothingCouldKeep() {
    String text = register.text("projects").replace("\"value\" : 5", "\"value\" : 1e999");
    register.file("projects.json", text);

    assertThat(register.violations())
        .containsExactly(
            new Violation(
                "projects.json", "garden", "targets[0].value", "must be a number, found Infinity"));
  }

  @ParameterizedTest
  @MethodSource("requiredFields")
  void refusesARecordWithoutARequiredField(String kind, String field) {
    String id = register.records(kind).get(0).path("id").stringValue();
    register.remove(kind, id, field);

    assertThat(register.violations())
        .anySatisfy(
            violation -> {
              assertThat(violation.file()).isEqualTo(kind + ".json");
              assertThat(violation.field()).isEqualTo(field);
              assertThat(violation.message()).startsWith("must be ").endsWith(", found nothing");
            });
  }

  static Stream<Arguments> requiredFields() {
    return Kinds.ALL.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().fields().entrySet().stream()
                    .filter(field -> field.getValue().required())
                    .map(field -> Arguments.of(kind.getKey(), field.getKey())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          organizations;port;tile.row;a whole number
          projects;garden;phases[0].sources;an array
          projects;garden;targets[0].text;text without white space around it
          projects;garden;results[0].period;an object
          projects;garden;results[0].metrics[0].unit;text without white space around it
          projects;garden;sources[0].at;text without white space around it
          posts;board-chair;person.function;text without white space around it
          """)
  void refusesAPartWithoutARequiredField(String kind, String id, String path, String expected) {
    register.remove(kind, id, path);

    assertThat(register.violations())
        .containsExactly(
            new Violation(kind + ".json", id, path, "must be " + expected + ", found nothing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          projects;garden;colour
          projects;garden;phases[0].colour
          sources;plan;sources
          """)
  void refusesAFieldThatTheContractDoesNotKnow(String kind, String id, String path) {
    register.set(kind, id, path, "\"green\"");

    assertThat(register.violations())
        .containsExactly(
            new Violation(
                kind + ".json", id, path, "must be left out: the contract knows no such field"));
  }

  @Test
  void quotesAndShortensTheNameOfAnUnknownField() {
    register.set("projects", "garden", "a b" + "c".repeat(100), "1");

    assertThat(register.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.field()).hasSize(60).startsWith("\"a bccc").endsWith("c…"));
  }

  @Test
  void shortensWhatWasFound() {
    register.set("projects", "garden", "parent", "\"" + "x".repeat(100) + "\"");

    assertThat(register.violations())
        .containsExactly(
            new Violation(
                "projects.json",
                "garden",
                "parent",
                "must be the id of a project, found \"" + "x".repeat(58) + "…"));
  }

  @ParameterizedTest
  @CsvSource({
    "projects, garden, sources",
    "projects, garden, topics",
    "projects, garden, noteSources",
    "organizations, clinic, serves",
    "decisions, start, projects"
  })
  void refusesAnEmptyArrayWhereSomethingIsDue(String kind, String id, String field) {
    register.set(kind, id, field, "[]").set(kind, id, "note", "\"Unclear.\"");

    assertThat(register.violations())
        .containsExactly(
            new Violation(kind + ".json", id, field, "must have at least one item, found none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          topics;["green", "green"]
          sources;[{"source": "plan", "at": "p. 1"}, {"at": "p. 1", "source": "plan"}]
          """)
  void refusesAnItemThatIsInItsArrayTwice(String field, String json) {
    register.set("projects", "garden", field, json);

    assertThat(register.violations())
        .containsExactly(
            new Violation(
                "projects.json",
                "garden",
                field + "[1]",
                "must differ from the items before it, found the same again"));
  }
}

package nl.koerswijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReadingTests {

  private static final String OVERLAPS = "overlaps.json";

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @ValueSource(
      strings = {"people.json", "projectsx.json", "projects.txt", "Projects.json", "README"})
  void refusesAFileThatTheContractDoesNotKnow(String name) {
    register.file(name, "[]");

    expect(
        name,
        "",
        "",
        "must be <kind>.json or <kind>-<part>.json of a kind that the contract knows");
  }

  @Test
  void readsAKindFromSeveralFiles() {
    register.file("projects-archive.json", "[]").file("theme-lines-2024.json", "[]");

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesAKindWithoutAFile() {
    register.withoutFile(OVERLAPS);

    expect(OVERLAPS, "", "", "must be delivered, found no file of this kind");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    register.file(OVERLAPS, new byte[] {'[', '"', (byte) 0xC3, '"', ']'});

    expect(OVERLAPS, "", "", "must be UTF-8 text, found bytes that are not");
  }

  @Test
  void refusesOtherEncodingsThatJsonParsersGuess() {
    register.file(OVERLAPS, register.text("overlaps").getBytes(UTF_16));

    expect(OVERLAPS, "", "", "must be UTF-8 text, found bytes that are not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[] []", "[01]", "[NaN]", "[{'id': 1}]", "\uFEFF[]", "[1,]"})
  void refusesWhatIsNotJson(String content) {
    register.file(OVERLAPS, content);

    assertThat(register.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.file()).isEqualTo(OVERLAPS);
              assertThat(violation.message()).startsWith("must be JSON, found at line 1, column ");
            });
  }

  @Test
  void refusesAnObjectThatHasAFieldTwice() {
    register.file(
        OVERLAPS, register.text("overlaps").replace("\"summary\"", "\"id\": 1, \"summary\""));

    assertThat(register.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .startsWith("must be JSON, found at line ")
                    .endsWith(": Duplicate Object property \"id\""));
  }

  @Test
  void refusesNestingThatCouldExhaustTheStack() {
    register.file(OVERLAPS, "[".repeat(1_000_000));

    assertThat(register.violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.message()).contains("nesting depth"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {}   ; an object
          5    ; 5
          null ; null (leave unknown fields out)
          ''   ; nothing
          """)
  void refusesAFileThatHoldsNoArray(String content, String found) {
    register.file(OVERLAPS, content);

    expect(OVERLAPS, "", "", "must hold an array, found " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ", "\t", ""})
  void refusesOtherIndentation(String indent) {
    register.file(OVERLAPS, register.text("overlaps").replaceFirst("\n {2}", "\n" + indent));

    expect(OVERLAPS, "", "", "must be indented with two spaces");
  }

  @Test
  void acceptsTheLineEndsOfWindows() {
    register.file(OVERLAPS, register.text("overlaps").replace("\n", "\r\n").getBytes(UTF_8));

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesARecordThatIsNoObject() {
    register.add("overlaps", "\"green\"");

    expect(OVERLAPS, "[1]", "", "must be an object, found \"green\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          5           ; 5
          null        ; null (leave unknown fields out)
          "Not\\nslug" ; "Not\\nslug"
          """)
  void callsARecordWithoutAUsableIdByItsPlace(String id, String found) {
    register.set("overlaps", "green", "id", id);

    expect(OVERLAPS, "[0]", "id", "must be a lower-case ASCII kebab-case slug, found " + found);
  }

  @Test
  void refusesARecordWithoutId() {
    register.remove("overlaps", "green", "id");

    expect(OVERLAPS, "[0]", "id", "must be a lower-case ASCII kebab-case slug, found nothing");
  }

  @Test
  void refusesAnIdThatIsUsedTwice() {
    register.records("overlaps").add(register.records("overlaps").get(0));

    expect(
        OVERLAPS, "green", "id", "must be used once among overlaps, found before in overlaps.json");
  }

  @Test
  void refusesAnIdThatAnotherFileOfTheKindUses() {
    register.file("overlaps-old.json", register.text("overlaps"));

    expect(
        OVERLAPS,
        "green",
        "id",
        "must be used once among overlaps, found before in overlaps-old.json");
  }

  @Test
  void refusesRecordsThatAreNotSortedById() {
    JsonNode last = register.records("finances").remove(2);
    register.records("finances").insert(0, last);

    expect("finances.json", "costs", "id", "must be sorted by id, found after \"tools\"");
  }

  private void expect(String file, String record, String field, String message) {
    assertThat(register.violations()).containsExactly(new Violation(file, record, field, message));
  }
}

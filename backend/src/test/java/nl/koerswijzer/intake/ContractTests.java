package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ContractTests {

  @Test
  void acceptsTheBundledRegisterWhole() throws IOException {
    Checked checked = Contract.check(bundled());

    assertThat(checked.violations()).isEmpty();
    Map<String, Integer> counts = new LinkedHashMap<>();
    checked.records().forEach((kind, records) -> counts.put(kind, records.size()));
    assertThat(counts)
        .containsExactly(
            entry("sources", 467),
            entry("organizations", 507),
            entry("networks", 22),
            entry("memberships", 175),
            entry("theme-lines", 9),
            entry("projects", 184),
            entry("participations", 875),
            entry("bodies", 28),
            entry("posts", 72),
            entry("decisions", 49),
            entry("finances", 93),
            entry("indicators", 114),
            entry("abbreviations", 78),
            entry("recommendations", 32),
            entry("overlaps", 22));
  }

  @Test
  void acceptsTheSmallRegisterThatTheOtherTestsBreak() {
    assertThat(new SmallRegister().violations()).isEmpty();
  }

  @Test
  void listsAllViolationsAtOnceByFileRecordAndField() {
    var register =
        new SmallRegister()
            .set("projects", "shed", "name", "5")
            .set("projects", "garden", "phases[0].asOf", "\"soon\"")
            .set("projects", "garden", "goal", "\"\"")
            .set("bodies", "team", "kind", "\"CLUB\"")
            .file("abbreviations.json", "{}");

    assertThat(register.violations())
        .extracting(Violation::file, Violation::record, Violation::field)
        .containsExactly(
            place("abbreviations.json", "", ""),
            place("bodies.json", "team", "kind"),
            place("projects.json", "garden", "goal"),
            place("projects.json", "garden", "phases[0].asOf"),
            place("projects.json", "shed", "name"));
  }

  @Test
  void tellsAViolationAsASentence() {
    assertThat(new Violation("projects.json", "garden", "phases[0].asOf", "must be a date"))
        .hasToString("projects.json garden phases[0].asOf: must be a date");
    assertThat(new Violation("posts.json", "chair", "", "must have a body"))
        .hasToString("posts.json chair: must have a body");
    assertThat(new Violation("posts.json", "", "", "must be JSON"))
        .hasToString("posts.json: must be JSON");
  }

  private static Tuple place(String file, String record, String field) {
    return tuple(file, record, field);
  }

  private static Map<String, byte[]> bundled() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String kind : Kinds.ALL.keySet()) {
      String name = kind + ".json";
      try (InputStream in = ContractTests.class.getResourceAsStream("/register/" + name)) {
        files.put(name, Objects.requireNonNull(in).readAllBytes());
      }
    }
    return files;
  }
}

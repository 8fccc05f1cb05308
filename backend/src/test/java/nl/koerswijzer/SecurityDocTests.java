package nl.koerswijzer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/security.md says is met names a proof that is there, and its sums are right. */
class SecurityDocTests {

  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (?<nr>\\d+\\.\\d+\\.\\d+) \\| [12] \\| [^|]* \\| (?<state>\\S+) \\|");

  /** {@code StrangerTests.answersByGet}, and {@code .takesVariables} for one more of the class. */
  private static final Pattern TEST =
      Pattern.compile("`(?<class>\\w+Tests)?(\\.(?<method>[a-z]\\w{5,}))?`");

  @Test
  void namesTestsThatAreThere() throws IOException {
    var missing = new ArrayList<String>();
    var at = "";
    for (var named : TEST.matcher(page()).results().toList()) {
      at = named.group("class") == null ? at : named.group("class");
      var method = named.group("method");
      if (!source(at).contains(method == null ? "class " + at : "void " + method + "(")) {
        missing.add(named.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String source(String name) throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var found = files.filter(file -> file.endsWith(name + ".java")).findFirst();
      return found.isPresent() ? Files.readString(found.get()) : "";
    }
  }

  @Test
  void countsWhatIsMetAndWhatIsOpen() throws IOException {
    var rows = ROW.matcher(page()).results().toList();

    var states = states(rows);
    assertThat(rows).extracting(row -> row.group("nr")).doesNotHaveDuplicates();
    assertThat(page())
        .contains(
            "%d requirements: %d met, %d not applicable, %d open."
                .formatted(rows.size(), states.get("met"), states.get("n/a"), states.get("open")));
  }

  private static Map<String, Long> states(List<MatchResult> rows) {
    return rows.stream().collect(groupingBy(row -> row.group("state"), counting()));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/security.md"));
  }
}

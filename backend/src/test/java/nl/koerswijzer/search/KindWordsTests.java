package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Phase;
import org.junit.jupiter.api.Test;

class KindWordsTests {

  /** What a screen calls a kind is what people search for. */
  @Test
  void areThoseOfTheGlossary() throws IOException {
    var glossary = Files.readString(Path.of("../docs/glossary.md"));
    for (var kind : Organization.Kind.values()) {
      assertThat(glossary).contains("| " + kind + " | " + KindWords.of(kind) + " |");
    }
    for (var outcome : Decision.Outcome.values()) {
      assertThat(glossary).contains("| " + outcome + " | " + KindWords.of(outcome) + " |");
    }
    for (var phase : Phase.values()) {
      var said = Pattern.compile("\\| " + phase + " \\| (\\S+) \\|").matcher(glossary);
      assertThat(said.find()).as("%s", phase).isTrue();
      assertThat(
              Stream.concat(
                  KindWords.phaseOfStage(said.group(1)).stream(),
                  KindWords.phasesOfState(said.group(1)).stream()))
          .as(said.group(1))
          .containsExactly(phase);
    }
    for (var kind : KindWords.KINDS.values()) {
      assertThat(glossary).contains("| " + kind + " | " + KindWords.of(kind) + " |");
    }
  }
}

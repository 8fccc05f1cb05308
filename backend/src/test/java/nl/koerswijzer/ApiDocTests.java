package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What docs/api.md promises is what the product answers. */
@ProductTest
class ApiDocTests {

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?<what>[^\n]+)\n\n```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```",
          Pattern.DOTALL);

  private static final JsonMapper MAPPER = new JsonMapper();

  @Autowired private Asking asking;

  @TestFactory
  Stream<DynamicTest> answersAsTheDocumentationSays() throws IOException {
    var questions =
        QUESTION.matcher(Files.readString(Path.of("../docs/api.md"))).results().toList();
    assertThat(questions).hasSize(5);
    return questions.stream()
        .map(
            question ->
                dynamicTest(
                    question.group("what"),
                    () ->
                        assertThat(asking.ask(Viewer.ANYONE, question.group("query")))
                            .isEqualTo(MAPPER.readTree(question.group("answer")))));
  }
}

package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.Asking;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that people would ask, with the record that they hope to see first. */
@ProductTest
class SearchQuestionsTests {

  private static final Logger LOG = LoggerFactory.getLogger(SearchQuestionsTests.class);

  private static final String QUERY =
      "query ($text: String!) { search(text: $text) { edges { node { record { id } } } } }";

  @Autowired private Asking asking;

  private record Question(String text, List<String> hoped) {

    static Question of(String line) {
      var parts = line.split("\t", -1);
      return new Question(parts[0], List.of(parts[1].split("\\|", -1)));
    }
  }

  @Test
  void answersMostQuestionsAmongTheFirstThree() throws IOException {
    var questions =
        Files.readAllLines(Path.of("src/test/resources/search/questions.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Question::of)
            .toList();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
    int first = 0;
    int three = 0;
    int ten = 0;
    for (var question : questions) {
      var found = found(question.text());
      int place =
          question.hoped().stream()
              .mapToInt(found::indexOf)
              .filter(at -> at >= 0)
              .min()
              .orElse(Integer.MAX_VALUE);
      first += place == 0 ? 1 : 0;
      three += place < 3 ? 1 : 0;
      ten += place < 10 ? 1 : 0;
      if (place > 0) {
        LOG.info("'{}': {} at {} of {}", question.text(), question.hoped(), place, found);
      }
    }
    LOG.info(
        "of {} questions {} have their answer first, {} in the first three, {} in the first ten",
        questions.size(),
        first,
        three,
        ten);
    assertThat(three).isGreaterThanOrEqualTo((int) Math.ceil(0.85 * questions.size()));
  }

  private List<String> found(String text) {
    var answer = asking.ask(Viewer.ANYONE, QUERY, Map.of("text", text));
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/data/search/edges").values().stream()
        .map(edge -> edge.at("/node/record/id").asString())
        .toList();
  }
}

package nl.koerswijzer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every query under {@code queries/} gives each kind of viewer the answer kept under {@code
 * expectations/}. A missing answer is written, and fails until a person has read it.
 */
@ProductTest
class GoldenQueryTests {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final Map<String, Viewer> VIEWERS =
      Map.of(
          "anyone", Viewer.ANYONE,
          "partner", Viewer.partnerOf("twentse-koers"),
          "owner", Viewer.ownerOf("twentse-koers"));

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Autowired private Asking asking;

  @TestFactory
  Stream<DynamicTest> answersAsEveryViewerExpects() throws IOException {
    List<Path> queries;
    try (var files = Files.list(RESOURCES.resolve("queries"))) {
      queries = files.sorted().toList();
    }
    return VIEWERS.keySet().stream()
        .sorted()
        .flatMap(
            viewer ->
                queries.stream()
                    .map(
                        query ->
                            dynamicTest(
                                query.getFileName() + " as " + viewer,
                                () -> check(query, viewer))));
  }

  private void check(Path query, String viewer) throws IOException {
    var answer =
        MAPPER.writeValueAsString(
                asking.ask(Objects.requireNonNull(VIEWERS.get(viewer)), read(query)))
            + "\n";
    var name = query.getFileName().toString().replace(".graphql", ".json");
    var expectation = RESOURCES.resolve("expectations").resolve(viewer).resolve(name);
    if (Files.notExists(expectation)) {
      Files.createDirectories(expectation.getParent());
      Files.writeString(expectation, answer);
      Assertions.fail("wrote " + expectation + ": read it, then run again");
    }
    assertThat(answer).isEqualTo(read(expectation));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}

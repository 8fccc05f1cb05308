package nl.koerswijzer.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.Asking;
import nl.koerswijzer.PageQueries;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pictures of who does what are drawn from, kept for the tests of the SPA: the answers to
 * its own queries, as anyone gets them. {@code mvn test -Dtest=PictureAnswersTests -Danswers=write}
 * writes them anew after a change of the register, the queries or the rules.
 */
@ProductTest
class PictureAnswersTests {

  private static final Path KEPT =
      Path.of("../frontend/src/features/explore/graph/testing/answers.jsonl.gz");

  private static final boolean WRITE = "write".equals(System.getProperty("answers"));

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Stations and bridges that the SPA asks for at the widths of its tests; last, all names. */
  private static final List<List<Integer>> ROOMS =
      List.of(
          List.of(72, 0),
          List.of(82, 0),
          List.of(84, 0),
          List.of(138, 0),
          List.of(102, 6),
          List.of(102, 12),
          List.of(250, 48));

  private static final List<List<String>> WAYS =
      List.of(
          List.of("alifa", "menzis"),
          List.of("menzis", "alifa"),
          List.of("mst", "beter-wonen-almelo"),
          List.of("menzis", "ggd-twente"),
          List.of("enschede", "menzis"),
          List.of("alifa", "tactus"));

  /** Egos with most ties, of which all are kept; of the others one in so many. */
  private static final int LARGEST = 15;

  private static final int ONE_IN = 12;

  @Autowired private Asking asking;
  @Autowired private Register register;

  @Test
  void keepsTheAnswersThatThePicturesAreTestedOn() throws IOException {
    var answers = answers();
    if (WRITE) {
      try (var out = new GZIPOutputStream(Files.newOutputStream(KEPT))) {
        out.write(answers.getBytes(UTF_8));
      }
      Assertions.fail("wrote " + KEPT + ": run the tests of the SPA");
    }
    try (var in = new GZIPInputStream(Files.newInputStream(KEPT))) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines().toList())
          .as("run with -Danswers=write")
          .isEqualTo(answers.lines().toList());
    }
  }

  private String answers() throws IOException {
    var operations = PageQueries.operations();
    var all = new StringBuilder();
    for (var question : questions().entrySet()) {
      for (var variables : question.getValue()) {
        var query = Objects.requireNonNull(operations.get(question.getKey()));
        var answer = asking.ask(Viewer.ANYONE, query, variables);
        assertThat(answer.get("errors")).as("%s", answer).isNull();
        all.append(
                MAPPER.writeValueAsString(
                    List.of(question.getKey(), new TreeMap<>(variables), answer.get("data"))))
            .append('\n');
      }
    }
    return all.toString();
  }

  private Map<String, List<Map<String, Object>>> questions() {
    var all =
        Exploration.of(
            Landscape.of(register.listAll(Viewer.ANYONE, Landscape.MADE_OF)),
            ExploreFilter.of(null));
    var questions = new TreeMap<String, List<Map<String, Object>>>();
    questions.put("GraphTiles", List.of(Map.of()));
    questions.put(
        "GraphOverview",
        ROOMS.stream()
            .map(
                room ->
                    Map.<String, Object>of("stations", room.getFirst(), "bridges", room.getLast()))
            .toList());
    questions.put(
        "GraphNetwork",
        Stream.concat(
                Stream.of(Region.LOCAL, Region.SMALL),
                all.rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.site().network()))
                    .map(Node::slug)
                    .distinct()
                    .sorted())
            .map(slug -> Map.<String, Object>of("slug", slug, "rows", 120, "organizations", 130))
            .toList());
    questions.put(
        "GraphEgo",
        egos(all).stream().map(id -> Map.<String, Object>of("id", id, "rows", 42)).toList());
    questions.put(
        "GraphConnection",
        WAYS.stream()
            .map(
                way ->
                    Map.<String, Object>of(
                        "from", "organization:" + way.getFirst(),
                        "to", "organization:" + way.getLast()))
            .toList());
    var taken =
        Map.<String, Object>of("first", 100, "filter", Map.of("networks", List.of("samentwente")));
    questions.put("GraphTakeProjects", List.of(taken));
    questions.put("GraphTake", List.of(taken));
    return questions;
  }

  /** Of every shape: many ties and few, overlaps and parts, one role and many. */
  private static List<String> egos(Exploration all) {
    var found = new TreeSet<String>();
    found.addAll(
        some(
            all.organizations(),
            Comparator.comparingInt(OrganizationRow::projectCount),
            OrganizationRow::id));
    found.addAll(
        some(all.rows(), Comparator.comparingInt(ProjectRow::organizationCount), ProjectRow::id));
    for (var row : all.rows()) {
      var ego = Objects.requireNonNull(Ego.of(all, row.id(), 1));
      if (!ego.overlaps().isEmpty() || ego.children().size() > 1) {
        found.add(row.id());
      }
    }
    found.add("project:streettriage-twente");
    return new ArrayList<>(found);
  }

  private static <T> List<String> some(List<T> all, Comparator<T> bySize, Function<T, String> id) {
    var sorted = all.stream().sorted(bySize.reversed()).map(id).toList();
    return IntStream.range(0, sorted.size())
        .filter(at -> at < LARGEST || at % ONE_IN == 0)
        .mapToObj(sorted::get)
        .toList();
  }
}

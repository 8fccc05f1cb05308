package nl.koerswijzer.leak;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is in the register that a reader may not see, no answer to him depends on it: two
 * products on registers that differ in that alone answer every question with the same bytes. Each
 * reader's proof is a class of its own, so that they run beside each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LeakTests {

  private static final Logger LOG = LoggerFactory.getLogger(LeakTests.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Valid random queries. */
  private static final int QUERIES = 2_000;

  /** For owners, whose pair is one more than was promised. */
  private static final int FEWER = 500;

  /** Queries that are asked before the next are made of what was answered. */
  private static final int BATCH = 100;

  private final Reader reader;
  private final Pair pair;
  private final Product a = Product.start();
  private final Product b = Product.start();

  LeakTests(Reader reader) {
    this.reader = reader;
    this.pair = Pair.of(reader);
    a.read(pair.a());
    b.read(pair.b());
    // How often a register was written differs too, and shows nowhere.
    b.read(pair.b());
  }

  @AfterAll
  void stop() {
    a.close();
    b.close();
  }

  @Test
  void hasSomethingOfEveryKindToHide() {
    assertThat(pair.tallies())
        .allSatisfy(
            (kind, tally) -> assertThat(tally.isWhole(kind)).as("%s: %s", kind, tally).isTrue());
  }

  @Test
  void answersWithTheSameBytesWhateverIsHidden() throws IOException {
    long start = System.nanoTime();
    var random = new Random(11);
    var known = Known.of(a, b, reader, random);
    var comparison = new Comparison(a, b, reader);

    // Whoever sees all asks first: what is kept of his answers is his alone.
    new Comparison(a, b, Reader.ALL).ask(Corpus.golden());
    comparison.ask(Corpus.golden());
    comparison.ask(Corpus.pages(known));
    comparison.ask(Corpus.searches(known));
    comparison.ask(Corpus.addresses(known));
    comparison.ask(Corpus.wrong(known));
    int written = comparison.asked();
    int writtenWithRecords = comparison.withRecords();
    var queries = new RandomQueries(a.schema(), known, random);
    int least = reader == Reader.OWNER ? FEWER : QUERIES;
    int valid = askAtRandom(least, queries, comparison, random);

    int percent =
        100 * (comparison.withRecords() - writtenWithRecords) / (comparison.asked() - written);
    LOG.info(
        "leak proof for {}: {} answers compared, {} of them to {} valid random queries of which"
            + " {} % show a record; {} records to hide, {} to show; {} s",
        reader,
        comparison.asked(),
        comparison.asked() - written,
        valid,
        percent,
        known.hidden(),
        known.open(),
        (System.nanoTime() - start) / 1_000_000_000);
    assertThat(comparison.differences()).as("%s", comparison).isZero();
    assertThat(percent).as("answers that show a record").isGreaterThan(30);
    assertThat(queries.asked()).containsAll(queries.askable());
    assertThat(valid).isGreaterThanOrEqualTo(least);
  }

  /** Goes on until every field was asked. Returns how many of the queries were valid. */
  private int askAtRandom(int least, RandomQueries queries, Comparison comparison, Random random) {
    int valid = 0;
    var askable = queries.askable();
    var next = new ArrayList<RandomQueries.Asked>();
    while (valid < least || (valid < 2 * QUERIES && !queries.asked().containsAll(askable))) {
      while (next.size() < BATCH) {
        next.add(queries.next());
      }
      var batch = List.copyOf(next);
      next.clear();
      valid += (int) batch.stream().filter(asked -> isValid(a.schema(), asked)).count();
      var answers =
          comparison.ask(
              batch.stream()
                  .map(
                      asked ->
                          switch (random.nextInt(10)) {
                            case 0 ->
                                Question.get(asked.query(), asked.variables())
                                    .with("Accept-Encoding", "gzip");
                            case 1, 2, 3, 4 -> Question.get(asked.query(), asked.variables());
                            default -> Question.post(asked.query(), asked.variables());
                          })
                  .toList());
      for (int i = 0; i < batch.size(); i++) {
        var further = further(batch.get(i), answers.get(i));
        if (further != null) {
          next.add(further);
        }
      }
    }
    return valid;
  }

  private static boolean isValid(GraphQLSchema schema, RandomQueries.Asked asked) {
    return !ParseAndValidate.parseAndValidate(
            schema, ExecutionInput.newExecutionInput(asked.query()).build())
        .isFailure();
  }

  /** The same query, with each list from a cursor on that the answer gave; null: it gave none. */
  private static RandomQueries.@Nullable Asked further(RandomQueries.Asked asked, Answer answer) {
    var variables = new HashMap<>(asked.variables());
    if (answer.status() == 200 && answer.header("content-encoding") == null) {
      var data = JSON.readTree(answer.text()).path("data");
      for (var list : asked.cursors()) {
        var cursor = cursor(data, list.path());
        if (cursor != null && variables.get(list.variable()) == null) {
          variables.put(list.variable(), cursor);
        }
      }
    }
    return variables.equals(asked.variables())
        ? null
        : new RandomQueries.Asked(asked.query(), variables, List.of());
  }

  private static @Nullable String cursor(JsonNode at, List<String> path) {
    if (at.isArray()) {
      return at.valueStream()
          .map(item -> cursor(item, path))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    if (!path.isEmpty()) {
      return cursor(at.path(path.getFirst()), path.subList(1, path.size()));
    }
    return at.findValues("cursor").stream()
        .map(JsonNode::asString)
        .findFirst()
        .orElse(at.path("pageInfo").path("endCursor").asString(null));
  }

  /** Else the proof would prove nothing. */
  @Test
  void answersDifferentlyToWhoeverSeesAll() {
    var random = new Random(12);
    var known = Known.of(a, b, reader, random);
    var differing = new TreeMap<String, Boolean>();
    for (var type : recordTypes(a.schema())) {
      var query =
          "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on "
              + type.getName()
              + " {"
              + leaves(type)
              + "} } }";
      var ids = known.hiddenOf(org.springframework.util.StringUtils.uncapitalize(type.getName()));
      var question = Question.post(query, Map.of("ids", ids));
      differing.put(
          type.getName(), !a.ask(Reader.ALL, question).equals(b.ask(Reader.ALL, question)));
    }
    assertThat(differing).hasSize(17).doesNotContainValue(false);

    var all = new Comparison(a, b, Reader.ALL);
    var queries = new RandomQueries(a.schema(), known, random);
    all.ask(
        java.util.stream.Stream.generate(queries::next)
            .limit(200)
            .map(asked -> Question.post(asked.query(), asked.variables()))
            .toList());
    LOG.info(
        "of 200 random queries {} are answered differently to whoever sees all", all.differences());
    assertThat(all.differences()).isGreaterThan(100);
  }

  /** An edition rests on no source of its own: it is as public as its network and its decision. */
  private static List<GraphQLObjectType> recordTypes(GraphQLSchema schema) {
    return schema
        .getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node")))
        .stream()
        .filter(type -> !type.getName().equals("Edition"))
        .toList();
  }

  private static String leaves(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream()
        .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
        .map(GraphQLFieldDefinition::getName)
        .collect(joining(" "));
  }
}

package nl.koerswijzer.register;

import static nl.koerswijzer.register.Thing.cited;
import static nl.koerswijzer.register.Thing.named;
import static nl.koerswijzer.register.Thing.project;
import static nl.koerswijzer.register.Thing.provenance;
import static nl.koerswijzer.register.Thing.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.util.unit.DataSize;

class RegisterTests {

  private static final Viewer PARTNER = Viewer.partnerOf("n");
  private static final Viewer OWNER = Viewer.ownerOf("n");

  private static MongoServer server;
  private static MongoClient client;
  private static Register register;
  private static Rooms rooms;

  @BeforeAll
  static void start() {
    server = new EmbeddedMongo().mongoServer("", DataSize.ofMegabytes(1));
    client = MongoClients.create(server.bindAndGetConnectionString());
    var mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, "test"));
    var converter = (MappingMongoConverter) mongo.getConverter();
    converter.setCustomConversions(new PartialDateConverters().mongoCustomConversions());
    var context = (MongoMappingContext) converter.getMappingContext();
    context.setSimpleTypeHolder(
        new PartialDateConverters().mongoCustomConversions().getSimpleTypeHolder());
    context.setInitialEntitySet(Set.of(Thing.Project.class));
    context.afterPropertiesSet();
    converter.afterPropertiesSet();
    register = new Register(mongo);
    rooms = new Rooms(mongo, new Indexes(mongo));
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdownNow();
  }

  /** The rule in Java and the rule in the database, on every combination of readers and keys. */
  @Test
  void theViewerSeesWhatHeMayRead() {
    var keys = List.of("public", "partner:n", "owner:n", "partner:m", "owner:m");
    var subsets =
        IntStream.range(1, 1 << keys.size())
            .mapToObj(
                bits ->
                    IntStream.range(0, keys.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(keys::get)
                        .toArray(String[]::new))
            .toList();
    var things =
        subsets.stream()
            .map(readers -> named(slug(readers), String.join(" ", readers), readers))
            .toList();
    register.replaceAll(things);

    for (var held : subsets) {
      var viewer = Viewer.of("x", "y", Set.of(held), Set.of());
      assertThat(slugs(viewer, Register.ALL, Order.NAME))
          .as(Arrays.toString(held))
          .containsExactlyInAnyOrderElementsOf(
              things.stream().filter(viewer::maySee).map(Thing.Project::slug).toList());
    }
  }

  private static String slug(String... keys) {
    return String.join("-", keys).replace(":", "-");
  }

  @Test
  void whatOneMayNotSeeLooksLikeWhatIsNotThere() {
    register.replaceAll(List.of(named("open", "Open", "public"), named("shut", "Shut", "owner:n")));

    assertThat(register.find(PARTNER, Thing.Project.class, "shut")).isEmpty();
    assertThat(register.byIds(PARTNER, List.of("project:shut", "project:open")))
        .containsOnlyKeys("project:open");
    assertThat(register.count(PARTNER, Register.ALL)).containsEntry(RecordKind.PROJECT, 1);
    assertThat(register.values(PARTNER, RecordKind.PROJECT, "name", Register.ALL))
        .containsExactly("Open");
    assertThat(scroll(PARTNER, Order.NAME, new Page(10, null)).totalCount()).isEqualTo(1);
    assertThat(register.find(OWNER, Thing.Project.class, "shut")).isPresent();
  }

  @Test
  void leavesOutCitationsThatTheViewerMayNotSee() {
    register.replaceAll(List.of(named("both", "Both", "public", "owner:n")));

    assertThat(citations(Viewer.ANYONE)).containsExactly("public");
    assertThat(citations(OWNER)).containsExactly("public", "owner:n");
  }

  @Test
  void hidesANoteThatRestsOnHiddenSources() {
    var sources = cited("public");
    register.replaceAll(
        List.of(
            project("own", "Own", null, provenance("for owners", sources, cited("owner:n"))),
            project("as", "As", null, provenance("as its record", sources, List.of()))));

    assertThat(note(Viewer.ANYONE, "own")).isNull();
    assertThat(note(PARTNER, "own")).isNull();
    assertThat(note(OWNER, "own")).isEqualTo("for owners");
    assertThat(note(Viewer.ANYONE, "as")).isEqualTo("as its record");
  }

  @Test
  void hidesTheNoteOfASourceTheSameWay() {
    var provenance = Provenance.ofSource("public", "for owners", cited("owner:n"));
    register.replaceAll(List.of(project("source", "Source", null, provenance)));

    assertThat(note(PARTNER, "source")).isNull();
    assertThat(note(OWNER, "source")).isEqualTo("for owners");
  }

  /** Owners of n do not learn that partners of another network may read it too. */
  @Test
  void tellsNobodyOfReadersWhoseKeysHeDoesNotHold() {
    register.replaceAll(List.of(named("shared", "Shared", "owner:n", "partner:m")));

    var shared = register.find(OWNER, Thing.Project.class, "shared").orElseThrow();
    assertThat(shared.provenance().audience()).isEqualTo(Audience.OWNER);
    assertThat(shared.provenance().readers()).containsExactly("owner:n");
  }

  @Test
  void namesOnlyThoseOfAFiltersSlugsThatTheViewerMaySee() {
    register.replaceAll(List.of(named("open", "Open", "public"), named("shut", "Shut", "owner:n")));

    assertThat(register.visible(PARTNER, Thing.Project.class, List.of("open", "shut", "none")))
        .containsExactly("open");
    assertThat(register.visible(OWNER, Thing.Project.class, List.of("open", "shut", "none")))
        .containsExactlyInAnyOrder("open", "shut");
  }

  private static List<String> citations(Viewer viewer) {
    return register
        .find(viewer, Thing.Project.class, "both")
        .orElseThrow()
        .provenance()
        .sources()
        .stream()
        .map(Citation::source)
        .toList();
  }

  private static @Nullable String note(Viewer viewer, String slug) {
    return register.find(viewer, Thing.Project.class, slug).orElseThrow().provenance().note();
  }

  @Test
  void noCriteriaReplaceTheViewers() {
    register.replaceAll(List.of(named("shut", "Shut", "owner:n")));

    assertThat(slugs(PARTNER, where("provenance.readers").in("owner:n"), Order.NAME)).isEmpty();
    assertThat(slugs(PARTNER, where("type").ne("NOTHING"), Order.NAME)).isEmpty();
  }

  @Test
  void sortsNamesAsPeopleDo() {
    register.replaceAll(
        List.of(
            named("1", "Zorg", "public"),
            named("2", "élan", "public"),
            named("3", "Eed", "public"),
            named("4", "fiets", "public")));

    assertThat(slugs(OWNER, Register.ALL, Order.NAME)).containsExactly("3", "2", "4", "1");
  }

  /** Absent values and equal values are where paging goes wrong. */
  @ParameterizedTest
  @EnumSource(Direction.class)
  void pagesVisitEveryRecordOnceInOrder(Direction direction) {
    register.replaceAll(
        Stream.of(
                starting("a", "2024"),
                starting("b", null),
                starting("c", "2023-05"),
                starting("d", "2024"),
                starting("e", null),
                starting("f", "2025"))
            .toList());
    var order = new Order("start", direction);
    var visited = new ArrayList<String>();
    @Nullable String after = null;
    Connection<Thing.Project> page;
    do {
      page = scroll(OWNER, order, new Page(2, after));
      page.edges().forEach(edge -> visited.add(edge.node().slug()));
      assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(after != null);
      assertThat(page.totalCount()).isEqualTo(6);
      after = page.pageInfo().endCursor();
    } while (page.pageInfo().hasNextPage());

    assertThat(visited)
        .isEqualTo(
            direction.isAscending()
                ? List.of("b", "e", "c", "a", "d", "f")
                : List.of("f", "d", "a", "c", "e", "b"));
  }

  @Test
  void anEmptyPageStillCounts() {
    register.replaceAll(List.of(named("a", "A", "public")));

    var page = scroll(OWNER, Order.NAME, new Page(0, null));

    assertThat(page.edges()).isEmpty();
    assertThat(page.totalCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "e30", "eyJpZCI6MX0", "eyJ2YWx1ZSI6eyIkbmUiOjF9LCJpZCI6ImEifQ"})
  void refusesACursorThatIsNotOfThisList(String cursor) {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> scroll(OWNER, Order.NAME, new Page(2, cursor)))
        .withMessageContaining("argument 'after'");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void refusesAPageOfAnotherSize(int first) {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> new Page(first, null))
        .withMessageContaining("argument 'first' must be 0 to 100, not " + first);
  }

  @Test
  void findsNamesByAllTheirWordsInAnyOrderAndWithoutAccents() {
    register.replaceAll(
        List.of(
            named("a", "Cliëntondersteuning (onafhankelijk)", "public"),
            named("b", "Welzijn op recept", "public")));

    assertThat(slugs(OWNER, Register.named("recept WELZIJN"), Order.NAME)).containsExactly("b");
    assertThat(slugs(OWNER, Register.named("clientonder"), Order.NAME)).containsExactly("a");
    assertThat(slugs(OWNER, Register.named("(on"), Order.NAME)).containsExactly("a");
    assertThat(slugs(OWNER, Register.named("recept .*"), Order.NAME)).isEmpty();
    assertThat(slugs(OWNER, Register.named("  "), Order.NAME)).hasSize(2);
  }

  @Test
  void refusesATextThatIsTooLongToSearchFor() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> Register.named("x".repeat(201)))
        .withMessageContaining("at most 200 characters, not 201");
  }

  @Test
  void anUnfinishedIntakeIsNotComplete() {
    var half = List.of(named("a", "A", "public"), named("a", "A again", "public"));

    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> register.replaceAll(half));
    assertThat(register.isComplete()).isFalse();
    register.replaceAll(List.of(named("a", "A", "public")));
    assertThat(register.isComplete()).isTrue();
  }

  @Test
  void everyWriteRaisesTheRevisionAlsoOneThatChangesNothing() {
    var things = List.of(named("a", "A", "owner:n"));
    register.replaceAll(things);
    long before = register.revision();

    register.replaceAll(things);

    assertThat(register.revision()).isEqualTo(before + 1);
  }

  @Test
  void readsInARoomWhatWasThereWhenItWasFilled() {
    var room = Rooms.named("then", new PartialDate("2025-10-08"));
    register.replaceAll(List.of(named("a", "Then", "public"), named("b", "Shut", "owner:n")));
    var checksum = rooms.fill(room);
    register.replaceAll(List.of(named("a", "Now", "public")));

    assertThat(name(PARTNER, "a")).contains("Now");
    assertThat(name(PARTNER.in(room), "a")).contains("Then");
    assertThat(name(PARTNER.in(room), "b")).isEmpty();
    assertThat(name(OWNER.in(room), "b")).contains("Shut");
    assertThat(register.count(PARTNER.in(room), Register.ALL)).containsEntry(RecordKind.PROJECT, 1);
    assertThat(scroll(PARTNER.in(room), Order.NAME, new Page(10, null)).totalCount()).isEqualTo(1);
    assertThat(register.values(PARTNER.in(room), RecordKind.PROJECT, "name", Register.ALL))
        .containsExactly("Then");
    assertThat(rooms.checksum(room)).isEqualTo(checksum);
    rooms.clear(room);
    assertThat(rooms.checksum(room)).isNotEqualTo(checksum);
    assertThat(name(OWNER.in(room), "b")).isEmpty();
  }

  private static Optional<String> name(Viewer viewer, String slug) {
    return register.find(viewer, Thing.Project.class, slug).map(Thing.Project::name);
  }

  @Test
  void takesAnIdOnceAndShowsNobodyThatItIsTaken() {
    register.replaceAll(List.of());
    var revision = register.revision();

    assertThat(register.reserve("project:new")).isTrue();
    assertThat(register.reserve("project:new")).isFalse();
    assertThat(register.find(OWNER, Thing.Project.class, "new")).isEmpty();
    assertThat(register.byIds(OWNER, List.of("project:new"))).isEmpty();
    assertThat(register.count(OWNER, Register.ALL)).isEmpty();

    var record = named("new", "New", "public");
    assertThat(register.replace(record, Register.RESERVED)).isTrue();
    assertThat(register.replace(record, Register.RESERVED)).isFalse();
    assertThat(name(PARTNER, "new")).contains("New");
    assertThat(register.revision()).isGreaterThan(revision);

    register.giveBack("project:new");
    register.giveBackReserved();
    assertThat(name(PARTNER, "new")).contains("New");
  }

  @Test
  void aRecordAboutOthersIsForWhoeverSeesThemAll() {
    var open = named("a", "A", "public");
    var shut = named("b", "B", "owner:n");
    var partners = named("c", "C", "partner:n", "owner:m");

    assertThat(Provenance.ofRecordAbout(List.of(open, open)).readers()).containsExactly("public");
    var both = named("d", "D", "public", "owner:n");
    assertThat(Provenance.ofRecordAbout(List.of(open, both)).readers()).containsExactly("public");
    assertThat(Provenance.ofRecordAbout(List.of(open, shut)).readers()).containsExactly("owner:n");
    assertThat(Provenance.ofRecordAbout(List.of(shut, partners)).readers())
        .containsExactly("owner:n");
    assertThat(Provenance.ofRecordAbout(List.of(open, partners)).readers())
        .containsExactlyInAnyOrder("partner:n", "owner:m");
  }

  private static List<String> slugs(Viewer viewer, Criteria criteria, Order order) {
    return register.list(viewer, Thing.Project.class, criteria, order).stream()
        .map(Thing.Project::slug)
        .toList();
  }

  private static Connection<Thing.Project> scroll(Viewer viewer, Order order, Page page) {
    return register.scroll(viewer, Thing.Project.class, where("slug").ne(""), order, page);
  }

  @Test
  void tellsWhatAWiderAudienceMisses() {
    register.replaceAll(
        List.of(
            named("hidden", "all of it", "owner:n"),
            project("noted", "its note", null, provenance("n", cited("public"), cited("owner:n"))),
            project(
                "half", "a source", null, provenance(null, cited("public", "owner:n"), List.of())),
            named("open", "nothing", "public")));

    assertThat(leftOut(OWNER, "hidden")).containsExactly(LeftOut.Part.RECORD);
    assertThat(leftOut(OWNER, "noted")).containsExactly(LeftOut.Part.NOTE);
    assertThat(leftOut(OWNER, "half")).containsExactly(LeftOut.Part.CITATIONS);
    assertThat(leftOut(OWNER, "open")).isEmpty();
    assertThat(Stream.of("hidden", "noted", "half", "open"))
        .allSatisfy(slug -> assertThat(leftOut(PARTNER, slug)).isEmpty())
        .allSatisfy(slug -> assertThat(leftOut(Viewer.ANYONE, slug)).isEmpty());
  }

  private static List<LeftOut.Part> leftOut(Viewer viewer, String slug) {
    return register
        .scrollLeftOut(viewer, "project:" + slug, Audience.PUBLIC, new Page(10, null))
        .edges()
        .stream()
        .map(edge -> edge.node().part())
        .toList();
  }

  /** A driver takes 48 MB in one message, and the embedded server puts all there is into one. */
  @Test
  void readsMoreThanOneAnswerOfTheStoreCanHold() {
    var text = "woord ".repeat(600);
    register.replaceAll(
        IntStream.range(0, 6_000).mapToObj(i -> named("p" + i, text, "public")).toList());

    assertThat(register.listAll(Viewer.ANYONE, List.of(Thing.Project.class))).hasSize(6_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "other"})
  void findsByIdOnlyWhatTheViewerMaySee(String network) {
    register.replaceAll(
        List.of(named("open", "Open", "public"), named("closed", "Dicht", "owner:n")));
    var viewer = Viewer.ownerOf(network);

    var ids = List.of("project:open", "project:closed", "project:absent");

    assertThat(register.byIds(viewer, ids).keySet())
        .isEqualTo(
            network.equals("n")
                ? Set.of("project:open", "project:closed")
                : Set.of("project:open"));
  }
}

package nl.koerswijzer.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The only road to what is stored. It adds the viewer's criterion to every read, and takes out of
 * what it read every citation and note that the viewer may not see, before a record is made of it:
 * no record in this process holds more than its viewer may read.
 */
@Component
public class Register {

  /** The one collection that holds every record; its {@code _id} is the global id. */
  public static final String STATEMENTS = "statements";

  private static final String META = "meta";
  private static final String COMPLETE = "complete";
  private static final String REVISION = "revision";

  private static final int PART = 250;

  /** Documents in one answer of the store, which the embedded server would else make too long. */
  private static final int BATCH = 2_500;

  /** What holds of an id that is taken for a record to come. */
  public static final Criteria RESERVED = where("type").is(null);

  /** Every record of whatever kind; for questions that do not ask for one kind. */
  public static final Criteria ALL = new Criteria();

  private static final Viewer NOBODY = Viewer.of("", "", Set.of(), Set.of());

  private final MongoTemplate mongo;
  private final Map<RecordKind, Class<? extends Node>> types = new EnumMap<>(RecordKind.class);

  Register(MongoTemplate mongo) {
    this.mongo = mongo;
    for (var entity : mongo.getConverter().getMappingContext().getPersistentEntities()) {
      if (Node.class.isAssignableFrom(entity.getType()) && !entity.getType().isInterface()) {
        var type = entity.getType().asSubclass(Node.class);
        types.put(Node.kind(type), type);
      }
    }
  }

  public <T extends Node> Optional<T> find(Viewer viewer, Class<T> type, String slug) {
    return read(viewer, query(viewer, type, where("_id").is(Node.id(type, slug)))).stream()
        .map(type::cast)
        .findFirst();
  }

  public <T extends Node> List<T> list(
      Viewer viewer, Class<T> type, Criteria criteria, Order order) {
    return list(viewer, type, criteria, order, 0);
  }

  /**
   * The records of a type that meet the criteria.
   *
   * @param most how many at the most; 0: all
   */
  public <T extends Node> List<T> list(
      Viewer viewer, Class<T> type, Criteria criteria, Order order, int most) {
    var query = query(viewer, type, criteria).with(order.sort()).limit(most);
    return read(viewer, query).stream().map(type::cast).toList();
  }

  /** All records of some types, in no order: what is derived from is read so. */
  public List<Node> listAll(Viewer viewer, Collection<Class<? extends Node>> of) {
    var kinds = of.stream().map(type -> Node.kind(type).name()).toList();
    return read(viewer, query(viewer, new Document(), where("type").in(kinds)));
  }

  /** One page of the records of a type. */
  public <T extends Node> Connection<T> scroll(
      Viewer viewer, Class<T> type, Criteria criteria, Order order, Page page) {
    var of = new Document("type", Node.kind(type).name());
    return scroll(viewer, of, criteria, order, page, type::cast);
  }

  /** One page of the records of every kind. */
  public Connection<Node> scroll(Viewer viewer, Criteria criteria, Page page) {
    var order = Order.ascending("_id");
    return scroll(viewer, new Document(), criteria, order, page, Function.identity());
  }

  /**
   * One page of what is left out of a record, and of whatever is stated about it, for a wider
   * audience; empty when that audience is not wider than the viewer's, or the record is not there.
   */
  public Connection<LeftOut> scrollLeftOut(Viewer viewer, String id, Audience audience, Page page) {
    var wider = viewer.viewingAs(audience);
    var closed = new TreeSet<>(viewer.keys());
    closed.removeAll(wider.keys());
    var record = byIds(viewer, List.of(id)).get(id);
    if (record == null || closed.isEmpty()) {
      return Connection.empty();
    }
    var criteria = new Criteria().andOperator(LeftOut.about(record), LeftOut.restingOn(closed));
    return scroll(viewer, criteria, page).map(node -> LeftOut.of(node, wider));
  }

  private <T extends Node> Connection<T> scroll(
      Viewer viewer,
      Document of,
      Criteria criteria,
      Order order,
      Page page,
      Function<Node, T> cast) {
    var from =
        page.after() == null
            ? criteria
            : new Criteria().andOperator(criteria, Cursor.parse(page.after()).beyond(order));
    // One more than asked for tells whether there is a next page.
    var query = query(viewer, of, from).with(order.sort()).limit(page.first() + 1);
    var documents = page.first() == 0 ? List.<Document>of() : documents(viewer, query);
    var edges =
        documents.stream()
            .limit(page.first())
            .map(
                document ->
                    new Connection.Edge<>(
                        Cursor.at(document, order).text(), cast.apply(record(viewer, document))))
            .toList();
    return new Connection<>(
        edges,
        page.after() != null,
        documents.size() > page.first(),
        () -> Math.toIntExact(mongo.count(query(viewer, of, criteria), place(viewer))));
  }

  /** How many records of each kind meet the criteria; kinds without any are left out. */
  public Map<RecordKind, Integer> count(Viewer viewer, Criteria criteria) {
    var aggregation =
        Aggregation.newAggregation(
            Aggregation.match(matching(viewer, criteria)),
            Aggregation.group("type").count().as("count"));
    var counts = new EnumMap<RecordKind, Integer>(RecordKind.class);
    for (var row : mongo.aggregate(aggregation, place(viewer), Document.class)) {
      counts.put(RecordKind.valueOf(row.getString("_id")), row.getInteger("count"));
    }
    return counts;
  }

  /** The texts that a field holds among the records of a kind that meet the criteria. */
  public Set<String> values(Viewer viewer, RecordKind kind, String field, Criteria criteria) {
    return values(
        viewer,
        Aggregation.match(matching(viewer, where("type").is(kind.name()), criteria)),
        Aggregation.group(field));
  }

  /**
   * The slugs of the sources of whatever meets the criteria. May name sources that the viewer may
   * not see: only good for asking for sources, never for showing.
   */
  public Set<String> sourcesOf(Viewer viewer, Criteria criteria) {
    return values(
        viewer,
        Aggregation.match(matching(viewer, criteria)),
        Aggregation.unwind("provenance.sources"),
        Aggregation.group("provenance.sources.source"));
  }

  private Set<String> values(Viewer viewer, AggregationOperation... stages) {
    return mongo
        .aggregate(Aggregation.newAggregation(stages), place(viewer), Document.class)
        .getMappedResults()
        .stream()
        .map(row -> row.getString("_id"))
        .filter(Objects::nonNull)
        .collect(toUnmodifiableSet());
  }

  private static Criteria matching(Viewer viewer, Criteria... criteria) {
    return new Criteria()
        .andOperator(Stream.concat(Stream.of(viewer.mayRead()), Stream.of(criteria)).toList());
  }

  /**
   * Those of the slugs that the viewer may see. A filter by a link asks for these alone: else it
   * would tell that a record links to something hidden.
   */
  public Set<String> visible(
      Viewer viewer, Class<? extends Node> type, @Nullable Collection<String> slugs) {
    if (slugs == null || slugs.isEmpty()) {
      return Set.of();
    }
    return visible(viewer, Node.kind(type), slugs);
  }

  /** The same for a kind of a later feature. */
  public Set<String> visible(Viewer viewer, RecordKind kind, Collection<String> slugs) {
    Page.requireAtMost(slugs);
    return values(viewer, kind, "slug", where("slug").in(slugs));
  }

  /**
   * Records, of whatever kind, by which is decided what somebody may see: whether he may see them
   * himself does not matter. Without a citation or note; for deciding, never for showing.
   */
  public List<Node> listForAccess(Criteria criteria) {
    return mongo
        .find(new BasicQuery(criteria.getCriteriaObject()), Document.class, STATEMENTS)
        .stream()
        .map(document -> record(NOBODY, document))
        .toList();
  }

  /** Records of any kind by global id; those that are not there for this viewer are left out. */
  public Map<String, Node> byIds(Viewer viewer, Collection<String> ids) {
    return read(viewer, query(viewer, new Document(), where("_id").in(ids))).stream()
        .collect(toMap(Node::id, Function.identity()));
  }

  /**
   * Follows links of records, each as its viewer may; sorted by name. All ways of one viewer
   * without criteria of their own are one command, however many kinds they lead to.
   */
  Map<Link, List<Node>> follow(Set<Link> links) {
    var found = new HashMap<Link, List<Node>>();
    links.forEach(link -> found.put(link, new ArrayList<>()));
    links.stream()
        .collect(groupingBy(Link::viewer, LinkedHashMap::new, toList()))
        .forEach((viewer, his) -> follow(viewer, his, found));
    return found;
  }

  private void follow(Viewer viewer, List<Link> links, Map<Link, List<Node>> found) {
    var ways = links.stream().collect(groupingBy(Link::way, LinkedHashMap::new, toList()));
    var together = ways.keySet().stream().filter(Link.Way::isPlain).toList();
    var apart = ways.keySet().stream().filter(way -> !way.isPlain()).map(List::of);
    Stream.concat(together.isEmpty() ? Stream.of() : Stream.of(together), apart)
        .forEach(group -> follow(viewer, group, ways, found));
  }

  private void follow(
      Viewer viewer,
      List<Link.Way> group,
      Map<Link.Way, List<Link>> ways,
      Map<Link, List<Node>> found) {
    var any = group.stream().map(way -> way.criteria(values(ways.get(way)))).toList();
    // A lone way stands bare: of ids among others the embedded server makes no use.
    var of = any.size() == 1 ? any.getFirst() : new Document("$or", any);
    var query = new BasicQuery(scope(viewer, of)).with(Order.NAME.sort());
    for (var document : documents(viewer, query)) {
      var node = record(viewer, document);
      for (var way : group) {
        way.valuesIn(document)
            .map(value -> found.get(new Link(viewer, way, value)))
            .filter(Objects::nonNull)
            .forEach(nodes -> nodes.add(node));
      }
    }
  }

  private static List<String> values(@Nullable List<Link> links) {
    return Objects.requireNonNull(links).stream().map(Link::value).toList();
  }

  /** Criteria for records whose names hold all words of a text, in any order. */
  public static Criteria named(String text) {
    return holding(text, List.of("names"));
  }

  /** Criteria for records whose names or running text hold all words of a text, in any order. */
  public static Criteria about(String text) {
    return holding(text, List.of("names", "prose"));
  }

  private static Criteria holding(String text, List<String> fields) {
    var words = Words.of(text);
    if (words.isEmpty()) {
      return ALL;
    }
    return new Criteria()
        .andOperator(
            words.stream()
                .map(
                    word ->
                        new Criteria()
                            .orOperator(
                                fields.stream()
                                    .map(field -> where(field).regex(literally(word)))
                                    .toList()))
                .toList());
  }

  private static String literally(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
  }

  private Query query(Viewer viewer, Class<? extends Node> type, Criteria criteria) {
    return query(viewer, new Document("type", Node.kind(type).name()), criteria);
  }

  private Query query(Viewer viewer, Document of, Criteria criteria) {
    // Beside the scope, never in it: criteria must not be able to replace the viewer's.
    var besides = criteria.getCriteriaObject();
    var scope = scope(viewer, of);
    return new BasicQuery(besides.isEmpty() ? scope : scope.append("$and", List.of(besides)));
  }

  private static Document scope(Viewer viewer, Document of) {
    var scope = new Document(of);
    scope.putAll(viewer.mayRead().getCriteriaObject());
    return scope;
  }

  private List<Node> read(Viewer viewer, Query query) {
    return documents(viewer, query).stream().map(document -> record(viewer, document)).toList();
  }

  private List<Document> documents(Viewer viewer, Query query) {
    return mongo.find(query.cursorBatchSize(BATCH), Document.class, place(viewer));
  }

  private static String place(Viewer viewer) {
    return viewer.room() == null ? STATEMENTS : viewer.room().name();
  }

  private Node record(Viewer viewer, Document document) {
    var type = types.get(RecordKind.valueOf(document.getString("type")));
    if (type == null) {
      throw new IllegalStateException("no record type for " + document.getString("_id"));
    }
    hide(viewer, document.get("provenance", Document.class));
    return mongo.getConverter().read(type, document);
  }

  private static void hide(Viewer viewer, Document provenance) {
    // Other readers' keys would tell on whose sources it rests besides.
    provenance.put("readers", viewer.keysAmong(provenance.getList("readers", String.class)));
    keepVisible(viewer, provenance, "sources");
    if (!provenance.getList("noteSources", Document.class).isEmpty()
        && keepVisible(viewer, provenance, "noteSources").isEmpty()) {
      provenance.remove("note");
    }
  }

  private static List<Document> keepVisible(Viewer viewer, Document provenance, String field) {
    var visible =
        provenance.getList(field, Document.class).stream()
            .filter(citation -> viewer.maySee(citation.getList("readers", String.class)))
            .toList();
    provenance.put(field, visible);
    return visible;
  }

  /** Whether a register was stored to the last record, not broken off half-way. */
  public boolean isComplete() {
    return mongo.exists(byId(COMPLETE), META);
  }

  /**
   * Which state of the register a read finds, or an older one: read it first. Every write raises
   * it, also one that hardly anybody may see. So it is for keeping answers by, never for showing.
   */
  public long revision() {
    var revision = mongo.findById(REVISION, Document.class, META);
    return revision == null ? 0 : revision.getLong("number");
  }

  /** After the write: whoever read before it must not keep what he read as the new state. */
  private void raiseRevision() {
    mongo.upsert(byId(REVISION), new Update().inc("number", 1L), META);
  }

  /** Puts the register in place of whatever was there. For a store that nobody reads yet. */
  public void replaceAll(Collection<? extends Node> nodes) {
    mongo.remove(byId(COMPLETE), META);
    mongo.remove(new Query(), STATEMENTS);
    insertAll(mongo, nodes.stream().map(this::document).toList(), STATEMENTS);
    raiseRevision();
    mongo.insert(new Document("_id", COMPLETE), META);
  }

  /** In parts, since each must be done within the time that a reader waits for the store. */
  static void insertAll(MongoTemplate mongo, List<Document> documents, String collection) {
    for (int from = 0; from < documents.size(); from += PART) {
      var part = documents.subList(from, Math.min(documents.size(), from + PART));
      mongo.insert(part, collection);
    }
  }

  private static Query byId(String id) {
    return new Query(where("_id").is(id));
  }

  /**
   * Takes an id for a record to come. Nobody sees that it is taken until the record is there.
   *
   * @return false when it is taken already
   */
  public boolean reserve(String id) {
    try {
      mongo.insert(new Document("_id", id), STATEMENTS);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /** Gives back every id that was taken for a record that never came. */
  public void giveBackReserved() {
    mongo.remove(new Query(RESERVED), STATEMENTS);
  }

  /** Gives back one. */
  public void giveBack(String id) {
    mongo.remove(new Query(where("_id").is(id).andOperator(RESERVED)), STATEMENTS);
  }

  /**
   * Puts a record in the place of the one with its id, or of what reserved the id.
   *
   * @param asItWas what must hold of what is there now, so that nobody's work is undone
   * @return false when it does not hold; then nothing has changed
   */
  public boolean replace(Node node, Criteria asItWas) {
    var there = new Query(where("_id").is(node.id()).andOperator(asItWas));
    var replaced = mongo.replace(there, document(node), STATEMENTS).getMatchedCount() == 1;
    if (replaced) {
      raiseRevision();
    }
    return replaced;
  }

  private Document document(Node node) {
    var document = new Document();
    mongo.getConverter().write(node, document);
    document.put("type", Node.kind(node.getClass()).name());
    document.put("sortName", Words.plain(node.names().isEmpty() ? "" : node.names().getFirst()));
    document.put("names", Words.plain(node.names()));
    document.put("prose", Words.plain(node.prose()));
    return document;
  }
}

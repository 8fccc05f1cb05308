package nl.koerswijzer.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.KindCount;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.TextPart;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.register.Words;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What is found is read from the register for the one who asks, as everything is: the index says
 * where to look and in what order.
 */
@Controller
class SearchController {

  /** Reasons for one record; more would say the same. */
  private static final int REASONS = 4;

  private final Searches searches;

  SearchController(Searches searches) {
    this.searches = searches;
  }

  @QueryMapping
  CompletableFuture<SearchConnection<SearchHit>> search(
      @Argument String text,
      @Argument @Nullable List<RecordKind> kinds,
      Page page,
      Viewer viewer,
      Links links) {
    Words.requireSearchable(text);
    var index = searches.of(viewer);
    var found = index.find(text, kinds == null ? Set.of() : Set.copyOf(kinds));
    var part = Connection.of(found.ranked(), page, index::id);
    var docs = part.edges().stream().map(Connection.Edge::node).toList();
    var reading = new Reading(found.sought(), index.compounds());
    return byId(docs, index, links)
        .thenApply(
            records ->
                new SearchConnection<>(
                    part.edges().stream()
                        .filter(edge -> records.containsKey(edge.cursor()))
                        .map(
                            edge ->
                                new Connection.Edge<>(
                                    edge.cursor(),
                                    hit(
                                        Objects.requireNonNull(records.get(edge.cursor())),
                                        index.stored(edge.node()),
                                        reading)))
                        .toList(),
                    part.pageInfo(),
                    found.ranked().size(),
                    KindCount.of(found.counts()),
                    found.question().filters(),
                    found.notFound(),
                    found.beginnings(),
                    found.question().unread()));
  }

  @QueryMapping
  CompletableFuture<List<Suggestion>> suggest(
      @Argument String text, @Argument int first, Viewer viewer, Links links) {
    Words.requireSearchable(text);
    var index = searches.of(viewer);
    var docs = index.beginningWith(text, new Page(first, null).first());
    return byId(docs, index, links)
        .thenApply(
            records ->
                docs.stream()
                    .filter(doc -> records.containsKey(index.id(doc)))
                    .map(
                        doc ->
                            suggestion(
                                Objects.requireNonNull(records.get(index.id(doc))),
                                index.stored(doc),
                                text))
                    .toList());
  }

  @SchemaMapping(typeName = "SearchFilter")
  CompletableFuture<@Nullable Node> record(SearchFilter filter, Links links) {
    return filter.id() == null
        ? CompletableFuture.completedFuture(null)
        : links
            .byIds(List.of(filter.id()))
            .thenApply(found -> found.isEmpty() ? null : found.getFirst());
  }

  private static CompletableFuture<Map<String, Node>> byId(
      List<Integer> docs, SearchIndex index, Links links) {
    return links
        .byIds(docs.stream().map(index::id).toList())
        .thenApply(found -> found.stream().collect(toMap(Node::id, identity())));
  }

  private static SearchHit hit(Node record, Document stored, Reading reading) {
    var kind = Node.kind(record.getClass());
    var reasons =
        Stream.of(SearchField.values())
            .flatMap(field -> reading.reasons(field, texts(stored, field)))
            .filter(reason -> !reason.found().equals(KindWords.of(kind)))
            .limit(REASONS)
            .toList();
    var text = texts(stored, SearchField.TEXT);
    var date = stored.get(SearchIndex.AS_OF);
    return new SearchHit(
        record,
        kind,
        name(stored, kind).map(reading::whole).orElse(List.of()),
        reasons,
        reading.fragment(text.isEmpty() ? texts(stored, SearchField.ALIAS) : text),
        date == null ? null : new PartialDate(date));
  }

  /** A result bears no name: it is its project's. */
  private static Optional<String> name(Document stored, RecordKind kind) {
    return kind == RecordKind.RESULT
        ? texts(stored, SearchField.LINK).stream().skip(1).findFirst()
        : texts(stored, SearchField.NAME).stream().findFirst();
  }

  private static Suggestion suggestion(Node record, Document stored, String text) {
    var kind = Node.kind(record.getClass());
    var name = texts(stored, SearchField.NAME).getFirst();
    var parts = Beginning.of(text).parts(name);
    var alias =
        parts.stream().anyMatch(TextPart::isMatch)
            ? null
            : texts(stored, SearchField.ALIAS).stream()
                .filter(Beginning.of(text)::isIn)
                .findFirst()
                .orElse(null);
    return new Suggestion(record, kind, parts, alias);
  }

  private static List<String> texts(Document stored, SearchField field) {
    return List.of(stored.getValues(field.name()));
  }
}

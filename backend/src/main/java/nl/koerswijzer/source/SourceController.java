package nl.koerswijzer.source;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.KindCount;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

  private static final String CITED = "provenance.sources.source";

  private final Sources sources;

  SourceController(Sources sources) {
    this.sources = sources;
  }

  @QueryMapping
  Optional<Source> source(@Argument String slug, Viewer viewer) {
    return sources.find(viewer, slug);
  }

  @QueryMapping
  Connection<Source> sources(
      @Argument @Nullable SourceFilter filter,
      @Argument @Nullable SourceOrder orderBy,
      Page page,
      Viewer viewer) {
    return sources.scroll(
        viewer,
        filter == null ? SourceFilter.NONE : filter,
        orderBy == null ? Order.NAME : orderBy.stored(),
        page);
  }

  @SchemaMapping(typeName = "RegisterInfo")
  @Nullable PartialDate newestSourceDate(Viewer viewer) {
    return sources.newestDate(viewer);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Source> source(Citation citation, Links links) {
    return links.one(Source.class, citation.source());
  }

  @SchemaMapping
  @Nullable String note(Source source) {
    return source.provenance().note();
  }

  @SchemaMapping
  CompletableFuture<Connection<Node>> statements(
      Source source, @Argument @Nullable RecordKind kind, Page page, Links links) {
    return links
        .any(CITED, source.slug())
        .thenApply(
            all ->
                Connection.of(
                    all.stream()
                        .filter(node -> kind == null || Node.kind(node.getClass()) == kind)
                        .sorted(comparing(Node::id))
                        .toList(),
                    page));
  }

  @SchemaMapping
  CompletableFuture<List<KindCount>> statementCounts(Source source, Links links) {
    return links
        .any(CITED, source.slug())
        .thenApply(
            all ->
                KindCount.of(
                    all.stream()
                        .collect(
                            groupingBy(
                                node -> Node.kind(node.getClass()), TreeMap::new, counting()))));
  }
}

package nl.koerswijzer.register;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The links between records, as the viewer of one request may follow them. What many fields of a
 * query ask for is gathered and read with one command per kind of link, so lists do not lead to a
 * command per record.
 */
public final class Links {

  private final DataLoader<Link, List<Node>> loader;

  Links(DataLoader<Link, List<Node>> loader) {
    this.loader = loader;
  }

  /** The record with this slug; null when there is none that the viewer may see. */
  public <T extends Node> CompletableFuture<@Nullable T> one(
      Class<T> type, @Nullable String slug) {
    if (slug == null) {
      return CompletableFuture.completedFuture(null);
    }
    return loader
        .load(byId(type, slug))
        .thenApply(found -> found.isEmpty() ? null : type.cast(found.getFirst()));
  }

  /** The records with these slugs that the viewer may see, in the order of the slugs. */
  public <T extends Node> CompletableFuture<List<T>> all(
      Class<T> type, Collection<String> slugs) {
    var links = slugs.stream().map(slug -> byId(type, slug)).toList();
    return loader
        .loadMany(links)
        .thenApply(
            found ->
found.stream().flatMap(List::stream).map(type::cast).toList());
  }

  /** The records whose field holds the slug, by name. */
  public <T extends Node> CompletableFuture<List<T>> many(
      Class<T> type, String field, String slug) {
    return many(type, field, slug, Register.ALL);
  }

  /** The records whose field holds the slug and that meet the criteria, by name. */
  public <T extends Node> CompletableFuture<List<T>> many(
      Class<T> type, String field, String slug, Criteria criteria) {
    var way = new Link.Way(of(type), field, criteria.getCriteriaObject());
    return loader
        .load(new Link(way, slug))
        .thenApply(found -> found.stream().map(type::cast).toList());
  }

  /** The records whose field holds any of the slugs; one that holds several is there as often. */
  public <T extends Node> CompletableFuture<List<T>> each(
      Class<T> type, String field, Collection<String> slugs) {
    var way = new Link.Way(of(type), field, new Document());
    return loader
        .loadMany(slugs.stream().map(slug -> new Link(way, slug)).toList())
        .thenApply(found -> found.stream().flatMap(List::stream).map(type::cast).toList());
  }

  /** The records of whatever kind whose field holds the slug, by name. */
  public CompletableFuture<List<Node>> any(String field, String slug) {
    return loader.load(new Link(new Link.Way(new Document(), field, new Document()), slug));
  }

  private static Document of(Class<? extends Node> type) {
    return new Document("type", Node.kind(type).name());
  }

  // Without a kind, so that links to records of several kinds share one command.
  private static Link byId(Class<? extends Node> type, String slug) {
    return new Link(new Link.Way(new Document(), "_id", new Document()), Node.id(type, slug));
  }
}

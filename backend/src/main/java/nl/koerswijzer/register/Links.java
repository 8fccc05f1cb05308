package nl.koerswijzer.register;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The links between records, as one viewer may follow them. What many fields of a query ask for is
 * gathered and read with one command per kind of link, so lists do not lead to a command per
 * record.
 */
public final class Links {

  private final DataLoader<Link, List<Node>> loader;
  private final Viewer viewer;

  Links(DataLoader<Link, List<Node>> loader, Viewer viewer) {
    this.loader = loader;
    this.viewer = viewer;
  }

  public Viewer viewer() {
    return viewer;
  }

  /** The same links as another viewer may follow them, or the same one in another room. */
  public Links as(Viewer other) {
    return new Links(loader, other);
  }

  /** The record with this slug; null when there is none that the viewer may see. */
  public <T extends Node> CompletableFuture<@Nullable T> one(Class<T> type, @Nullable String slug) {
    if (slug == null) {
      return CompletableFuture.completedFuture(null);
    }
    return loader
        .load(byId(Node.id(type, slug)))
        .thenApply(found -> found.isEmpty() ? null : type.cast(found.getFirst()));
  }

  /** The records with these slugs that the viewer may see, in the order of the slugs. */
  public <T extends Node> CompletableFuture<List<T>> all(Class<T> type, Collection<String> slugs) {
    return byIds(slugs.stream().map(slug -> Node.id(type, slug)).toList())
        .thenApply(found -> found.stream().map(type::cast).toList());
  }

  /** The records with these global ids that the viewer may see, in the order of the ids. */
  public CompletableFuture<List<Node>> byIds(Collection<String> ids) {
    return loader
        .loadMany(ids.stream().map(this::byId).toList())
        .thenApply(found -> found.stream().flatMap(List::stream).toList());
  }

  /** The records whose field holds the slug, by name. */
  public <T extends Node> CompletableFuture<List<T>> many(
      Class<T> type, String field, String slug) {
    return many(type, field, slug, Register.ALL);
  }

  /** The records whose field holds the slug and that meet the criteria, by name. */
  public <T extends Node> CompletableFuture<List<T>> many(
      Class<T> type, String field, String slug, Criteria criteria) {
    var way = new Link.Way(Node.kind(type), field, criteria.getCriteriaObject());
    return loader
        .load(new Link(viewer, way, slug))
        .thenApply(found -> found.stream().map(type::cast).toList());
  }

  /** The records whose field holds any of the slugs; one that holds several is there as often. */
  public <T extends Node> CompletableFuture<List<T>> each(
      Class<T> type, String field, Collection<String> slugs) {
    var way = way(type, field);
    return loader
        .loadMany(slugs.stream().map(slug -> new Link(viewer, way, slug)).toList())
        .thenApply(found -> found.stream().flatMap(List::stream).map(type::cast).toList());
  }

  /** The records of whatever kind whose field holds the slug, by name. */
  public CompletableFuture<List<Node>> any(String field, String slug) {
    return loader.load(new Link(viewer, way(null, field), slug));
  }

  private static Link.Way way(@Nullable Class<? extends Node> type, String field) {
    return new Link.Way(type == null ? null : Node.kind(type), field, new Document());
  }

  private Link byId(String id) {
    return new Link(viewer, way(null, "_id"), id);
  }
}

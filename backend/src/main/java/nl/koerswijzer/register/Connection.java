package nl.koerswijzer.register;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One page of a list, after Relay's cursor connections. */
public final class Connection<T> {

  public record Edge<T>(String cursor, T node) {}

  public record PageInfo(
      boolean hasNextPage,
      boolean hasPreviousPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}

  private final List<Edge<T>> edges;
  private final PageInfo pageInfo;
  private final IntSupplier total;

  Connection(List<Edge<T>> edges, boolean previous, boolean next, IntSupplier total) {
    this.edges = List.copyOf(edges);
    this.pageInfo =
        new PageInfo(
            next,
            previous,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    this.total = total;
  }

  static <T> Connection<T> empty() {
    return new Connection<>(List.of(), false, false, () -> 0);
  }

  /** A page of a list that is there as a whole; the cursor is the record's id. */
  public static <T extends Node> Connection<T> of(List<T> all, Page page) {
    return of(all, page, Node::id);
  }

  /** The same of what is no record, with something in its place that tells one from another. */
  public static <T> Connection<T> of(List<T> all, Page page, Function<T, String> id) {
    int start = page.after() == null ? 0 : 1 + indexOf(all, page.after(), id);
    int end = Math.min(all.size(), start + page.first());
    var edges =
        all.subList(start, end).stream().map(one -> new Edge<>(id.apply(one), one)).toList();
    return new Connection<>(edges, start > 0, end < all.size(), all::size);
  }

  private static <T> int indexOf(List<T> all, String after, Function<T, String> id) {
    return IntStream.range(0, all.size())
        .filter(i -> Objects.equals(id.apply(all.get(i)), after))
        .findFirst()
        .orElseThrow(() -> Cursor.unknown(after));
  }

  /** The same page with something made of each record. */
  <R> Connection<R> map(Function<T, R> making) {
    var made =
        edges.stream().map(edge -> new Edge<>(edge.cursor(), making.apply(edge.node()))).toList();
    return new Connection<>(made, pageInfo.hasPreviousPage(), pageInfo.hasNextPage(), total);
  }

  public List<Edge<T>> edges() {
    return edges;
  }

  public PageInfo pageInfo() {
    return pageInfo;
  }

  /** Counted only when asked for: it costs a command of its own. */
  public int totalCount() {
    return total.getAsInt();
  }
}

package nl.koerswijzer.governance;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.register.Links;

/** Questions about seats. */
final class Posts {

  private static final Comparator<Post> BY_RANK = comparing(Post::role).thenComparing(Post::slug);

  private Posts() {}

  /** The seats whose field holds the slug: the chair first, then by rank. */
  static CompletableFuture<List<Post>> of(String field, String slug, Links links) {
    return links
        .many(Post.class, field, slug)
        .thenApply(all -> all.stream().sorted(BY_RANK).toList());
  }
}

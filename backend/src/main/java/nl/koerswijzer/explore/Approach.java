package nl.koerswijzer.explore;

import nl.koerswijzer.governance.Post;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A way in: a seat, or an organization that leads; one of post and participation is null.
 *
 * @param in the body, project, theme line or network of the seat, or the project that is led
 */
record Approach(
    Nearness nearness, @Nullable Post post, @Nullable Participation participation, Node in) {

  /** How near it is to what was asked about, nearest first. */
  enum Nearness {
    OWN,
    LEAD,
    THEME_LINE,
    NETWORK
  }

  public String id() {
    return post == null ? participation == null ? in.id() : participation.id() : post.id();
  }

  /** The slug of who holds the seat or leads; null: no source names it. */
  @Nullable String held() {
    return post != null
        ? post.organization()
        : participation == null ? null : participation.organization();
  }

  public @Nullable PartialDate asOf() {
    if (post != null) {
      return post.asOf() != null || post.person() == null ? post.asOf() : post.person().asOf();
    }
    return participation == null ? null : participation.asOf();
  }
}

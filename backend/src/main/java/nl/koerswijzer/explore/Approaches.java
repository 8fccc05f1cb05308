package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Approach.Nearness;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/** Through whom to start: seats of the record itself, else the nearest that the register knows. */
final class Approaches {

  /** Whom an outsider asks first. */
  private static final List<Post.Role> BY_USE =
      List.of(
          Post.Role.PROJECT_LEAD,
          Post.Role.THEME_LEAD,
          Post.Role.MANAGER,
          Post.Role.SECRETARY,
          Post.Role.LEAD_ADMINISTRATOR,
          Post.Role.CHAIR,
          Post.Role.VICE_CHAIR,
          Post.Role.AMBASSADOR,
          Post.Role.MEMBER,
          Post.Role.DEPUTY);

  /** Seats in a body that speak for more than whoever holds them. */
  private static final Set<Post.Role> OPEN = Set.of(Post.Role.SECRETARY, Post.Role.CHAIR);

  private static final Comparator<Approach> ORDER =
      comparing(Approach::nearness)
          .thenComparingInt(Approaches::use)
          .thenComparing(Approach::asOf, nullsLast(reverseOrder()))
          .thenComparing(Approach::id);

  private Approaches() {}

  private static int use(Approach approach) {
    return approach.post() == null ? 0 : BY_USE.indexOf(approach.post().role());
  }

  static CompletableFuture<List<Approach>> of(Project project, Links links, PartialDate today) {
    return nearest(
        List.of(
            () -> seats(Nearness.OWN, "project", project, links),
            () -> leads(project, links, today),
            () ->
                links
                    .one(ThemeLine.class, project.themeLine())
                    .thenCompose(line -> seats(Nearness.THEME_LINE, "themeLine", line, links)),
            () ->
                links
                    .one(Network.class, project.network())
                    .thenCompose(network -> ofNetwork(network, links))));
  }

  static CompletableFuture<List<Approach>> of(ThemeLine line, Links links) {
    return nearest(
        List.of(
            () -> seats(Nearness.OWN, "themeLine", line, links),
            () ->
                links
                    .one(Network.class, line.network())
                    .thenCompose(network -> ofNetwork(network, links))));
  }

  static CompletableFuture<List<Approach>> of(Organization organization, Links links) {
    return nearest(List.of(() -> held(organization, links), () -> ofNetworks(organization, links)));
  }

  /** As far as the first seat. */
  private static CompletableFuture<List<Approach>> nearest(
      List<Supplier<CompletableFuture<List<Approach>>>> further) {
    return further.isEmpty()
        ? completedFuture(List.of())
        : further
            .getFirst()
            .get()
            .thenCompose(
                found ->
                    found.stream().anyMatch(approach -> approach.post() != null)
                        ? completedFuture(found)
                        : nearest(further.subList(1, further.size()))
                            .thenApply(
                                rest -> Stream.concat(found.stream(), rest.stream()).toList()))
            .thenApply(all -> all.stream().sorted(ORDER).toList());
  }

  private static CompletableFuture<List<Approach>> seats(
      Nearness nearness, String field, @Nullable Node in, Links links) {
    return in == null
        ? completedFuture(List.of())
        : links
            .many(Post.class, field, in.slug())
            .thenApply(
                posts ->
                    posts.stream().map(post -> new Approach(nearness, post, null, in)).toList());
  }

  private static CompletableFuture<List<Approach>> leads(
      Project project, Links links, PartialDate today) {
    return links
        .many(Participation.class, "project", project.slug())
        .thenApply(
            all ->
                all.stream()
                    .filter(one -> one.role() == Participation.Role.LEAD && one.heldOn(today))
                    .toList())
        .thenCompose(
            leading ->
                links
                    .all(
                        Organization.class,
                        leading.stream().map(Participation::organization).distinct().toList())
                    .thenApply(
                        seen ->
                            leading.stream()
                                .filter(
                                    one ->
                                        seen.stream()
                                            .anyMatch(is -> is.slug().equals(one.organization())))
                                .map(one -> new Approach(Nearness.LEAD, null, one, project))
                                .toList()));
  }

  private static CompletableFuture<List<Approach>> ofNetwork(
      @Nullable Network network, Links links) {
    if (network == null) {
      return completedFuture(List.of());
    }
    var bodies =
        links
            .many(Body.class, "network", network.slug())
            .thenCompose(
                all ->
                    links
                        .each(Post.class, "body", all.stream().map(Body::slug).toList())
                        .thenApply(posts -> open(posts, all)));
    return seats(Nearness.NETWORK, "network", network, links)
        .thenCombine(
            bodies, (own, others) -> Stream.concat(own.stream(), others.stream()).toList());
  }

  private static List<Approach> open(List<Post> posts, List<Body> bodies) {
    var bySlug = bodies.stream().collect(toMap(Body::slug, Function.identity()));
    return posts.stream()
        .filter(post -> OPEN.contains(post.role()))
        .map(
            post ->
                new Approach(
                    Nearness.NETWORK, post, null, Objects.requireNonNull(bySlug.get(post.body()))))
        .toList();
  }

  /** The seats that it holds, of which the viewer may see where they are. */
  private static CompletableFuture<List<Approach>> held(Organization organization, Links links) {
    return links
        .many(Post.class, "organization", organization.slug())
        .thenCompose(
            posts ->
                links
                    .byIds(posts.stream().map(Approaches::where).distinct().toList())
                    .thenApply(
                        places -> {
                          var byId = places.stream().collect(toMap(Node::id, Function.identity()));
                          return posts.stream()
                              .filter(post -> byId.containsKey(where(post)))
                              .map(
                                  post ->
                                      new Approach(
                                          Nearness.OWN,
                                          post,
                                          null,
                                          Objects.requireNonNull(byId.get(where(post)))))
                              .toList();
                        }));
  }

  /** The global id of what a seat is in: exactly one of the four. */
  private static String where(Post post) {
    if (post.body() != null) {
      return Node.id(Body.class, post.body());
    }
    if (post.project() != null) {
      return Node.id(Project.class, post.project());
    }
    return post.themeLine() != null
        ? Node.id(ThemeLine.class, post.themeLine())
        : Node.id(Network.class, Objects.requireNonNull(post.network()));
  }

  private static CompletableFuture<List<Approach>> ofNetworks(
      Organization organization, Links links) {
    return links
        .many(Membership.class, "organization", organization.slug())
        .thenCompose(
            memberships ->
                links.all(
                    Network.class,
                    memberships.stream().map(Membership::network).distinct().sorted().toList()))
        .thenCompose(
            networks -> {
              var each = networks.stream().map(network -> ofNetwork(network, links)).toList();
              return CompletableFuture.allOf(each.toArray(CompletableFuture<?>[]::new))
                  .thenApply(done -> each.stream().flatMap(one -> one.join().stream()).toList());
            });
  }
}

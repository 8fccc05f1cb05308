package nl.koerswijzer.alignment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AlignmentController {

  private final Register register;

  AlignmentController(Register register) {
    this.register = register;
  }

  @QueryMapping
  CompletableFuture<List<Overlap>> overlaps(Viewer viewer, Links links) {
    return whole(register.list(viewer, Overlap.class, Register.ALL, Order.ascending("_id")), links);
  }

  @SchemaMapping
  CompletableFuture<List<Overlap>> overlaps(Network network, Links links) {
    return onEitherSide("network", network.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Overlap>> overlaps(Project project, Links links) {
    return onEitherSide("project", project.slug(), links);
  }

  @SchemaMapping(typeName = "OverlapSide")
  CompletableFuture<@Nullable Network> network(Overlap.Side side, Links links) {
    return links.one(Network.class, side.network());
  }

  @SchemaMapping(typeName = "OverlapSide")
  CompletableFuture<@Nullable Project> project(Overlap.Side side, Links links) {
    return links.one(Project.class, side.project());
  }

  /** Those with nothing hidden on either side: half an overlap would tell that there is more. */
  private static CompletableFuture<List<Overlap>> whole(List<Overlap> overlaps, Links links) {
    var linked =
        overlaps.stream()
            .flatMap(overlap -> Stream.of(overlap.left(), overlap.right()))
            .flatMap(AlignmentController::linked)
            .distinct()
            .toList();
    return links
        .byIds(linked)
        .thenApply(
            found -> {
              var seen = found.stream().map(Node::id).collect(toSet());
              return overlaps.stream()
                  .filter(one -> linked(one.left()).allMatch(seen::contains))
                  .filter(one -> linked(one.right()).allMatch(seen::contains))
                  .toList();
            });
  }

  private static Stream<String> linked(Overlap.Side side) {
    return Stream.concat(
        Stream.ofNullable(side.network()).map(slug -> Node.id(Network.class, slug)),
        Stream.ofNullable(side.project()).map(slug -> Node.id(Project.class, slug)));
  }

  private static CompletableFuture<List<Overlap>> onEitherSide(
      String field, String slug, Links links) {
    return links
        .many(Overlap.class, "left." + field, slug)
        .thenCombine(
            links.many(Overlap.class, "right." + field, slug),
            (left, right) ->
                Stream.concat(left.stream(), right.stream())
                    .distinct()
                    .sorted(comparing(Overlap::id))
                    .toList())
        .thenCompose(overlaps -> whole(overlaps, links));
  }
}

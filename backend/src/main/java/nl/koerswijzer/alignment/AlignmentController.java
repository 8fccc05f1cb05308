package nl.koerswijzer.alignment;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
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
  List<Overlap> overlaps(Viewer viewer) {
    return register.list(viewer, Overlap.class, Register.ALL, Order.ascending("_id"));
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
                    .toList());
  }
}

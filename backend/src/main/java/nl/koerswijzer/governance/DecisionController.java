package nl.koerswijzer.governance;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DecisionController {

  private final Decisions decisions;

  DecisionController(Decisions decisions) {
    this.decisions = decisions;
  }

  @QueryMapping
  Optional<Decision> decision(@Argument String slug, Viewer viewer) {
    return decisions.find(viewer, slug);
  }

  @QueryMapping
  Connection<Decision> decisions(
      @Argument @Nullable DecisionFilter filter,
      @Argument @Nullable DecisionOrder orderBy,
      Page page,
      Viewer viewer) {
    return decisions.scroll(
        viewer,
        filter == null ? DecisionFilter.NONE : filter,
        orderBy == null ? Order.descending("date") : orderBy.stored(),
        page);
  }

  @SchemaMapping
  CompletableFuture<Connection<Decision>> decisions(Network network, Page page, Links links) {
    return decisions.of(network, links).thenApply(all -> Connection.of(all, page));
  }

  @SchemaMapping
  CompletableFuture<List<Decision>> decisions(Project project, Links links) {
    return decisions.by("projects", project.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Decision>> decisions(Organization organization, Links links) {
    return decisions.by("organization", organization.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Decision>> decisions(Body body, Links links) {
    return decisions.by("body", body.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Body> body(Decision decision, Links links) {
    return links.one(Body.class, decision.body());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> organization(Decision decision, Links links) {
    return links.one(Organization.class, decision.organization());
  }

  @SchemaMapping
  CompletableFuture<List<Project>> projects(Decision decision, Links links) {
    return links.all(Project.class, decision.projects());
  }
}

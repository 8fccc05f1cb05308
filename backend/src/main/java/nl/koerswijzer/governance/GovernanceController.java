package nl.koerswijzer.governance;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Bodies, who sits in them, and advice to networks. */
@Controller
class GovernanceController {

  private final Register register;

  GovernanceController(Register register) {
    this.register = register;
  }

  @QueryMapping
  Optional<Body> body(@Argument String slug, Viewer viewer) {
    return register.find(viewer, Body.class, slug);
  }

  @QueryMapping
  List<Recommendation> recommendations(Viewer viewer) {
    return register.list(viewer, Recommendation.class, Register.ALL, Order.NAME);
  }

  @SchemaMapping
  CompletableFuture<List<Body>> bodies(Network network, Links links) {
    return links.many(Body.class, "network", network.slug());
  }

  @SchemaMapping
  CompletableFuture<List<Recommendation>> recommendations(Network network, Links links) {
    return links.many(Recommendation.class, "network", network.slug());
  }

  @SchemaMapping
  CompletableFuture<List<Post>> posts(Network network, Links links) {
    return Posts.of("network", network.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Post>> posts(ThemeLine themeLine, Links links) {
    return Posts.of("themeLine", themeLine.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Post>> posts(Project project, Links links) {
    return Posts.of("project", project.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Post>> posts(Organization organization, Links links) {
    return Posts.of("organization", organization.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Post>> posts(Body body, Links links) {
    return Posts.of("body", body.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Body body, Links links) {
    return links.one(Network.class, body.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Body> preparesFor(Body body, Links links) {
    return links.one(Body.class, body.preparesFor());
  }

  @SchemaMapping
  CompletableFuture<List<Body>> preparedBy(Body body, Links links) {
    return links.many(Body.class, "preparesFor", body.slug());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Body> body(Post post, Links links) {
    return links.one(Body.class, post.body());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(Post post, Links links) {
    return links.one(Project.class, post.project());
  }

  @SchemaMapping
  CompletableFuture<@Nullable ThemeLine> themeLine(Post post, Links links) {
    return links.one(ThemeLine.class, post.themeLine());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Post post, Links links) {
    return links.one(Network.class, post.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> organization(Post post, Links links) {
    return links.one(Organization.class, post.organization());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Recommendation recommendation, Links links) {
    return links.one(Network.class, recommendation.network());
  }
}

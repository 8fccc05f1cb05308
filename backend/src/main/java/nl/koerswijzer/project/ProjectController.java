package nl.koerswijzer.project;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProjectController {

  private final Projects projects;

  ProjectController(Projects projects) {
    this.projects = projects;
  }

  @QueryMapping
  Optional<Project> project(@Argument String slug, Viewer viewer) {
    return projects.find(viewer, slug);
  }

  @QueryMapping
  Connection<Project> projects(
      @Argument @Nullable ProjectFilter filter,
      @Argument @Nullable ProjectOrder orderBy,
      Page page,
      Viewer viewer) {
    return projects.scroll(
        viewer,
        filter == null ? ProjectFilter.NONE : filter,
        orderBy == null ? Order.NAME : orderBy.stored(),
        page);
  }

  @QueryMapping
  List<PhaseStatement> phases(@Argument @Nullable Phase phase, Page page, Viewer viewer) {
    return projects.phases(viewer, phase, page);
  }

  @SchemaMapping
  CompletableFuture<Connection<Project>> projects(
      Network network,
      @Argument @Nullable ProjectFilter filter,
      Page page,
      Links links,
      GraphQLContext context) {
    return links
        .many(Project.class, "network", network.slug(), matching(filter, links.viewer(), context))
        .thenApply(all -> Connection.of(all, page));
  }

  @SchemaMapping
  CompletableFuture<Connection<Project>> projects(
      ThemeLine themeLine,
      @Argument @Nullable ProjectFilter filter,
      Page page,
      Links links,
      GraphQLContext context) {
    return links
        .many(
            Project.class, "themeLine", themeLine.slug(), matching(filter, links.viewer(), context))
        .thenApply(all -> Connection.of(all, page));
  }

  // A filter may cost a command to turn into criteria: once in a request, not once per parent.
  private Criteria matching(@Nullable ProjectFilter filter, Viewer viewer, GraphQLContext context) {
    return context.computeIfAbsent(
        new Matching(viewer, filter == null ? ProjectFilter.NONE : filter),
        key -> projects.matching(viewer, ((Matching) key).filter()));
  }

  private record Matching(Viewer viewer, ProjectFilter filter) {}

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Project project, Links links) {
    return links.one(Network.class, project.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable ThemeLine> themeLine(Project project, Links links) {
    return links.one(ThemeLine.class, project.themeLine());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> parent(Project project, Links links) {
    return links.one(Project.class, project.parent());
  }

  @SchemaMapping
  CompletableFuture<List<Project>> children(Project project, Links links) {
    return links.many(Project.class, "parent", project.slug());
  }

  @SchemaMapping
  CompletableFuture<@Nullable PhaseStatement> phase(Project project, Links links) {
    return phases(project, links).thenApply(all -> all.isEmpty() ? null : all.getLast());
  }

  @SchemaMapping
  CompletableFuture<List<PhaseStatement>> phases(Project project, Links links) {
    return links
        .many(PhaseStatement.class, "project", project.slug())
        .thenApply(all -> all.stream().sorted(PhaseStatement.OLDEST_FIRST).toList());
  }

  @SchemaMapping
  CompletableFuture<List<Result>> results(Project project, Links links) {
    return links
        .many(Result.class, "project", project.slug())
        .thenApply(all -> all.stream().sorted(Result.OLDEST_FIRST).toList());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(PhaseStatement statement, Links links) {
    return links.one(Project.class, statement.project());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(Result result, Links links) {
    return links.one(Project.class, result.project());
  }
}

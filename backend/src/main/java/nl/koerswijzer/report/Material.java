package nl.koerswijzer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * All that a viewer may see about a network, of whatever date: what reports are composed of. Each
 * statement is there once, by name.
 */
record Material(Network network, List<Node> statements) {

  /** Takes three commands; null when there is no such network that the viewer may see. */
  static CompletableFuture<@Nullable Material> of(String network, Links links) {
    return links
        .one(Network.class, network)
        .thenCompose(
            found ->
                found == null
                    ? CompletableFuture.completedFuture(null)
                    : about(found, links).thenApply(all -> new Material(found, distinct(all))));
  }

  private static CompletableFuture<List<Node>> about(Network network, Links links) {
    return ofNetwork(network.slug(), links)
        .thenCompose(
            all ->
                joined(
                    List.of(
                        CompletableFuture.completedFuture(all),
                        ofProjects(slugs(all, Project.class), links),
                        ofThemeLines(slugs(all, ThemeLine.class), links),
                        ofBodies(slugs(all, Body.class), links))));
  }

  private static CompletableFuture<List<Node>> ofNetwork(String slug, Links links) {
    return joined(
        List.of(
            links.many(Membership.class, "network", slug),
            links.many(Body.class, "network", slug),
            links.many(Post.class, "network", slug),
            links.many(ThemeLine.class, "network", slug),
            links.many(Project.class, "network", slug),
            links.many(FinanceLine.class, "network", slug),
            links.many(Indicator.class, "network", slug),
            links.many(Abbreviation.class, "type", RecordKind.ABBREVIATION.name())));
  }

  private static CompletableFuture<List<Node>> ofProjects(List<String> slugs, Links links) {
    return joined(
        List.of(
            links.each(PhaseStatement.class, "project", slugs),
            links.each(Result.class, "project", slugs),
            links.each(Participation.class, "project", slugs),
            links.each(Post.class, "project", slugs),
            links.each(Decision.class, "projects", slugs),
            links.each(Indicator.class, "project", slugs)));
  }

  private static CompletableFuture<List<Node>> ofThemeLines(List<String> slugs, Links links) {
    return joined(
        List.of(
            links.each(Post.class, "themeLine", slugs),
            links.each(Indicator.class, "themeLine", slugs)));
  }

  private static CompletableFuture<List<Node>> ofBodies(List<String> slugs, Links links) {
    return joined(
        List.of(links.each(Post.class, "body", slugs), links.each(Decision.class, "body", slugs)));
  }

  private static CompletableFuture<List<Node>> joined(
      List<CompletableFuture<? extends List<? extends Node>>> parts) {
    return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> parts.stream().<Node>flatMap(part -> part.join().stream()).toList());
  }

  private static List<String> slugs(List<Node> all, Class<? extends Node> type) {
    return all.stream().filter(type::isInstance).map(Node::slug).toList();
  }

  private static List<Node> distinct(List<Node> all) {
    var byId = new LinkedHashMap<String, Node>();
    all.forEach(node -> byId.putIfAbsent(node.id(), node));
    return List.copyOf(byId.values());
  }

  /** What of it belongs to a report of the period. */
  Material in(Period period) {
    return new Material(network, statements.stream().filter(period::has).toList());
  }

  <T extends Node> Stream<T> all(Class<T> type) {
    return statements.stream().filter(type::isInstance).map(type::cast);
  }
}

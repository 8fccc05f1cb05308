package nl.koerswijzer.governance;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Conditions;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.springframework.stereotype.Component;

/** Questions about decisions. */
@Component
class Decisions {

  private static final Comparator<Decision> NEWEST_FIRST =
      comparing(Decision::date).reversed().thenComparing(Decision::id);

  private final Register register;

  Decisions(Register register) {
    this.register = register;
  }

  Optional<Decision> find(Viewer viewer, String slug) {
    return register.find(viewer, Decision.class, slug);
  }

  Connection<Decision> scroll(Viewer viewer, DecisionFilter filter, Order order, Page page) {
    var criteria =
        new Conditions()
            .named(filter.text())
            .in("outcome", filter.outcomes())
            .linksTo("body", filter.bodies(), register.visible(viewer, Body.class, filter.bodies()))
            .linksTo(
                "organization",
                filter.organizations(),
                register.visible(viewer, Organization.class, filter.organizations()))
            .linksTo(
                "projects",
                filter.projects(),
                register.visible(viewer, Project.class, filter.projects()))
            .criteria();
    return register.scroll(viewer, Decision.class, criteria, order, page);
  }

  /**
   * Decisions by what they are about or who took them.
   *
   * @param field the field of a decision that holds the slug
   */
  CompletableFuture<List<Decision>> by(String field, String slug, Links links) {
    return links.many(Decision.class, field, slug).thenApply(Decisions::newestFirst);
  }

  /** Decisions of the bodies of a network, and of whomever about its projects. */
  CompletableFuture<List<Decision>> of(Network network, Links links) {
    return ofEach(Body.class, "body", network, links)
        .thenCombine(
            ofEach(Project.class, "projects", network, links),
            (ofBodies, aboutProjects) ->
                newestFirst(Stream.concat(ofBodies.stream(), aboutProjects.stream()).toList()));
  }

  private static <T extends Node> CompletableFuture<List<Decision>> ofEach(
      Class<T> type, String field, Network network, Links links) {
    return links
        .many(type, "network", network.slug())
        .thenCompose(
            all -> links.each(Decision.class, field, all.stream().map(Node::slug).toList()));
  }

  private static List<Decision> newestFirst(List<Decision> decisions) {
    return decisions.stream().distinct().sorted(NEWEST_FIRST).toList();
  }
}

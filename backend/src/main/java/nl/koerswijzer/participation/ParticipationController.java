package nl.koerswijzer.participation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static nl.koerswijzer.participation.Participation.Role.DECLINED;
import static nl.koerswijzer.participation.Participation.Role.LEAD;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.Networks;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ParticipationController {

  private final Networks networks;
  private final Clock clock;

  ParticipationController(Networks networks, Clock clock) {
    this.networks = networks;
    this.clock = clock;
  }

  @SchemaMapping
  CompletableFuture<Connection<Participation>> participations(
      Project project,
      @Argument Participation.@Nullable Role role,
      @Argument @Nullable PartialDate at,
      Page page,
      Links links) {
    return of(project, links)
        .thenApply(all -> page(all, matching(role, at), Participation::organization, page));
  }

  @SchemaMapping
  CompletableFuture<Connection<Participation>> participations(
      Organization organization,
      @Argument Participation.@Nullable Role role,
      @Argument @Nullable String network,
      @Argument @Nullable PartialDate at,
      Page page,
      Links links) {
    var all = of(organization, links);
    if (network == null) {
      return all.thenApply(found -> page(found, matching(role, at), Participation::project, page));
    }
    return all.thenCombine(
        // Through the network itself, which may be hidden while its projects are not.
        links
            .one(Network.class, network)
            .thenCompose(
                found ->
                    found == null
                        ? CompletableFuture.completedFuture(List.of())
                        : links.many(Project.class, "network", found.slug())),
        (found, projects) ->
            page(found, matching(role, at).and(in(projects)), Participation::project, page));
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> leads(Project project, Links links) {
    var today = links.viewer().today(clock);
    return of(project, links)
        .thenCompose(
            all ->
                links.all(
                    Organization.class,
                    all.stream()
                        .filter(matching(LEAD, today))
                        .map(Participation::organization)
                        .distinct()
                        .toList()));
  }

  @SchemaMapping
  CompletableFuture<List<MunicipalityStance>> municipalities(Project project, Links links) {
    return networks
        .municipalities(project.network(), links)
        .thenCombine(
            of(project, links),
            (municipalities, participations) ->
                MunicipalityStance.of(municipalities, participations, links.viewer().today(clock)));
  }

  @SchemaMapping
  CompletableFuture<Integer> projectCount(Organization organization, Links links) {
    return of(organization, links)
        .thenApply(
            all ->
                (int)
                    all.stream()
                        .filter(participation -> participation.role() != DECLINED)
                        .map(Participation::project)
                        .distinct()
                        .count());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(Participation participation, Links links) {
    return links.one(Project.class, participation.project());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> organization(Participation participation, Links links) {
    return links.one(Organization.class, participation.organization());
  }

  private static CompletableFuture<List<Participation>> of(Project project, Links links) {
    return links.many(Participation.class, "project", project.slug());
  }

  private static CompletableFuture<List<Participation>> of(Organization organization, Links links) {
    return links.many(Participation.class, "organization", organization.slug());
  }

  private static Predicate<Participation> matching(
      Participation.@Nullable Role role, @Nullable PartialDate at) {
    return participation ->
        (role == null || participation.role() == role) && participation.heldOn(at);
  }

  private static Predicate<Participation> in(List<Project> projects) {
    var slugs = projects.stream().map(Project::slug).collect(toSet());
    return participation -> slugs.contains(participation.project());
  }

  private static Connection<Participation> page(
      List<Participation> all,
      Predicate<Participation> matching,
      Function<Participation, String> thenBy,
      Page page) {
    return Connection.of(
        all.stream()
            .filter(matching)
            .sorted(comparing(Participation::role).thenComparing(thenBy))
            .toList(),
        page);
  }
}

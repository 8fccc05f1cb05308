package nl.koerswijzer.participation;

import static java.util.Comparator.comparing;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.stream.Collectors.toSet;
import static nl.koerswijzer.participation.Participation.Role.DECLINED;
import static nl.koerswijzer.participation.Participation.Role.LEAD;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

  private static final Comparator<Participation> BY_ROLE = comparing(Participation::role);

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
        .thenCompose(
            all ->
                links.sorted(
                    matching(all, role, at),
                    BY_ROLE,
                    Organization.class,
                    Participation::organization))
        .thenApply(sorted -> Connection.of(sorted, page));
  }

  @SchemaMapping
  CompletableFuture<Connection<Participation>> participations(
      Organization organization,
      @Argument Participation.@Nullable Role role,
      @Argument @Nullable String network,
      @Argument @Nullable PartialDate at,
      Page page,
      Links links) {
    return of(organization, links)
        .thenApply(all -> matching(all, role, at))
        .thenCompose(all -> network == null ? completedFuture(all) : in(network, all, links))
        .thenCompose(all -> links.sorted(all, BY_ROLE, Project.class, Participation::project))
        .thenApply(sorted -> Connection.of(sorted, page));
  }

  /** Those in projects of a network; none when the viewer may not see it, whatever its projects. */
  private static CompletableFuture<List<Participation>> in(
      String network, List<Participation> participations, Links links) {
    return links
        .one(Network.class, network)
        .thenCompose(
            found ->
                found == null
                    ? completedFuture(List.<Project>of())
                    : links.many(Project.class, "network", found.slug()))
        .thenApply(
            projects -> {
              var slugs = projects.stream().map(Project::slug).collect(toSet());
              return participations.stream().filter(one -> slugs.contains(one.project())).toList();
            });
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> leads(Project project, Links links) {
    var today = links.viewer().today(clock);
    return of(project, links)
        .thenCompose(
            all ->
                links.all(
                    Organization.class,
                    matching(all, LEAD, today).stream()
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
        .thenCompose(
            all ->
                links.all(
                    Project.class,
                    all.stream()
                        .filter(participation -> participation.role() != DECLINED)
                        .map(Participation::project)
                        .distinct()
                        .toList()))
        .thenApply(List::size);
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

  private static List<Participation> matching(
      List<Participation> all, Participation.@Nullable Role role, @Nullable PartialDate at) {
    return all.stream()
        .filter(participation -> role == null || participation.role() == role)
        .filter(participation -> participation.heldOn(at))
        .toList();
  }
}

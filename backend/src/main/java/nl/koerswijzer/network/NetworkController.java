package nl.koerswijzer.network;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.register.ViewerNetwork;
import nl.koerswijzer.source.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NetworkController {

  private final Networks networks;

  NetworkController(Networks networks) {
    this.networks = networks;
  }

  @QueryMapping
  Optional<Network> network(@Argument String slug, Viewer viewer) {
    return networks.find(viewer, slug);
  }

  @QueryMapping
  List<Network> networks(Viewer viewer) {
    return networks.list(viewer);
  }

  @QueryMapping
  Optional<ThemeLine> themeLine(@Argument String slug, Viewer viewer) {
    return networks.findThemeLine(viewer, slug);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(ViewerNetwork network, Links links) {
    return links.one(Network.class, network.slug());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Source source, Links links) {
    return links.one(Network.class, source.network());
  }

  @SchemaMapping
  CompletableFuture<List<Membership>> memberships(
      Organization organization, @Argument @Nullable PartialDate at, Links links) {
    return links
        .many(Membership.class, "organization", organization.slug())
        .thenApply(all -> all.stream().filter(membership -> membership.heldOn(at)).toList());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> host(Network network, Links links) {
    return links.one(Organization.class, network.host());
  }

  @SchemaMapping
  CompletableFuture<List<Membership>> memberships(
      Network network,
      @Argument Membership.@Nullable Role role,
      @Argument @Nullable PartialDate at,
      Links links) {
    return networks.members(network, role, at, links);
  }

  @SchemaMapping
  CompletableFuture<List<ThemeLine>> themeLines(Network network, Links links) {
    return links
        .many(ThemeLine.class, "network", network.slug())
        .thenApply(all -> all.stream().sorted(comparingInt(ThemeLine::number)).toList());
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> municipalities(Network network, Links links) {
    return networks.municipalities(network.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Membership membership, Links links) {
    return links.one(Network.class, membership.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> organization(Membership membership, Links links) {
    return links.one(Organization.class, membership.organization());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(ThemeLine themeLine, Links links) {
    return links.one(Network.class, themeLine.network());
  }
}

package nl.koerswijzer.network;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.organization.Organizations;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about networks, their members and theme lines. */
@Component
public class Networks {

  private final Register register;
  private final Organizations organizations;

  Networks(Register register, Organizations organizations) {
    this.register = register;
    this.organizations = organizations;
  }

  Optional<Network> find(Viewer viewer, String slug) {
    return register.find(viewer, Network.class, slug);
  }

  List<Network> list(Viewer viewer) {
    return register.list(viewer, Network.class, Register.ALL, Order.NAME);
  }

  Optional<ThemeLine> findThemeLine(Viewer viewer, String slug) {
    return register.find(viewer, ThemeLine.class, slug);
  }

  /** By role, then organization. */
  CompletableFuture<List<Membership>> members(
      Network network, Membership.@Nullable Role role, @Nullable PartialDate at, Links links) {
    return links
        .many(Membership.class, "network", network.slug())
        .thenCompose(
            all ->
                links.sorted(
                    all.stream()
                        .filter(membership -> role == null || membership.role() == role)
                        .filter(membership -> membership.heldOn(at))
                        .toList(),
                    comparing(Membership::role),
                    Organization.class,
                    Membership::organization));
  }

  /**
   * The municipalities a network is for: those among its members, else all on the map. Projects
   * outside any network ({@code null}), or in one that the viewer may not see, are for all.
   */
  public CompletableFuture<List<Organization>> municipalities(
      @Nullable String network, Links links) {
    var onTheMap = organizations.onTheMap(links);
    return links
        .one(Network.class, network)
        .thenCompose(
            found ->
                found == null
                    ? onTheMap
                    : links
                        .many(Membership.class, "network", found.slug())
                        .thenCombine(onTheMap, Networks::membersAmong));
  }

  private static List<Organization> membersAmong(
      List<Membership> memberships, List<Organization> municipalities) {
    var members = memberships.stream().map(Membership::organization).collect(toSet());
    var among =
        municipalities.stream()
            .filter(municipality -> members.contains(municipality.slug()))
            .toList();
    return among.isEmpty() ? municipalities : among;
  }
}

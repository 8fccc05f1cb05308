package nl.koerswijzer.organization;

import static java.util.Comparator.comparingInt;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.register.Conditions;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.springframework.stereotype.Component;

/** Questions about organizations. */
@Component
public class Organizations {

  private static final Comparator<Organization> BY_PLACE =
      comparingInt((Organization municipality) -> tile(municipality).row())
          .thenComparingInt(municipality -> tile(municipality).column());

  private final Register register;

  Organizations(Register register) {
    this.register = register;
  }

  Optional<Organization> find(Viewer viewer, String slug) {
    return register.find(viewer, Organization.class, slug);
  }

  Connection<Organization> scroll(
      Viewer viewer, OrganizationFilter filter, Order order, Page page) {
    var conditions =
        new Conditions()
            .named(filter.text())
            .in("kind", filter.kinds())
            .linksTo(
                "municipality",
                filter.municipalities(),
                register.visible(viewer, Organization.class, filter.municipalities()));
    if (filter.networks() != null && !filter.networks().isEmpty()) {
      conditions.and(where("slug").in(membersOf(viewer, filter.networks())));
    }
    return register.scroll(viewer, Organization.class, conditions.criteria(), order, page);
  }

  // Memberships belong to a later feature; only their stored names are known here.
  private Iterable<String> membersOf(Viewer viewer, List<String> networks) {
    return register.values(
        viewer,
        RecordKind.MEMBERSHIP,
        "organization",
        where("network").in(register.visible(viewer, RecordKind.NETWORK, networks)));
  }

  /** The municipalities of the region's tile map, by row and column. */
  public CompletableFuture<List<Organization>> onTheMap(Links links) {
    return links
        .many(Organization.class, "kind", Organization.Kind.MUNICIPALITY.name())
        .thenApply(
            all ->
                all.stream()
                    .filter(municipality -> municipality.tile() != null)
                    .sorted(BY_PLACE)
                    .toList());
  }

  private static Organization.Tile tile(Organization municipality) {
    return Objects.requireNonNull(municipality.tile());
  }
}

package nl.koerswijzer.organization;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
class OrganizationController {

  private final Organizations organizations;

  OrganizationController(Organizations organizations) {
    this.organizations = organizations;
  }

  @QueryMapping
  Optional<Organization> organization(@Argument String slug, Viewer viewer) {
    return organizations.find(viewer, slug);
  }

  @QueryMapping
  Connection<Organization> organizations(
      @Argument @Nullable OrganizationFilter filter,
      @Argument @Nullable OrganizationOrder orderBy,
      Page page,
      Viewer viewer) {
    return organizations.scroll(
        viewer,
        filter == null ? OrganizationFilter.NONE : filter,
        orderBy == null ? Order.NAME : orderBy.stored(),
        page);
  }

  @QueryMapping
  CompletableFuture<List<Organization>> municipalities(Links links) {
    return organizations.onTheMap(links);
  }

  @SchemaMapping(typeName = "Viewer")
  CompletableFuture<@Nullable Organization> organization(Viewer viewer, Links links) {
    return links.one(Organization.class, viewer.organization());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> municipality(Organization organization, Links links) {
    return links.one(Organization.class, organization.municipality());
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> serves(Organization organization, Links links) {
    return links.all(Organization.class, organization.serves());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> parent(Organization organization, Links links) {
    return links.one(Organization.class, organization.parent());
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> children(Organization organization, Links links) {
    return links.many(Organization.class, "parent", organization.slug());
  }
}

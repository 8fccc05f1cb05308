package nl.koerswijzer.explore;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Through whom to start. */
@Controller
class ApproachController {

  private final Clock clock;

  ApproachController(Clock clock) {
    this.clock = clock;
  }

  @SchemaMapping
  CompletableFuture<List<Approach>> approach(Project project, Links links) {
    return Approaches.of(project, links, links.viewer().today(clock));
  }

  @SchemaMapping
  CompletableFuture<List<Approach>> approach(ThemeLine themeLine, Links links) {
    return Approaches.of(themeLine, links);
  }

  @SchemaMapping
  CompletableFuture<List<Approach>> approach(Organization organization, Links links) {
    return Approaches.of(organization, links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> organization(Approach approach, Links links) {
    return links.one(Organization.class, approach.held());
  }
}

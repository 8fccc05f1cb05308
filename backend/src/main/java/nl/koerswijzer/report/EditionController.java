package nl.koerswijzer.report;

import graphql.execution.DataFetcherResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class EditionController {

  enum EditionStatus {
    PUBLISHED,
    CORRECTED,
    WITHDRAWN
  }

  private final Editions editions;
  private final Reports reports;
  private final Publishing publishing;

  EditionController(Editions editions, Reports reports, Publishing publishing) {
    this.editions = editions;
    this.reports = reports;
    this.publishing = publishing;
  }

  @QueryMapping
  CompletableFuture<List<Edition>> editions(@Argument String network, Links links) {
    return links
        .many(Edition.class, "network", network)
        .thenApply(all -> all.stream().sorted(Edition.NEWEST_FIRST).toList());
  }

  @QueryMapping
  Optional<Edition> edition(@Argument String slug, Viewer viewer) {
    return editions.find(viewer, slug);
  }

  @MutationMapping
  CompletableFuture<EditionPayload> freezeEdition(@Argument FreezeEditionInput input, Links links) {
    return publishing.freeze(input, links);
  }

  @MutationMapping
  EditionPayload withdrawEdition(@Argument String slug, @Argument String reason, Viewer viewer) {
    return publishing.withdraw(slug, reason, viewer);
  }

  @MutationMapping
  CompletableFuture<EditionPayload> correctEdition(
      @Argument String slug, @Argument CorrectEditionInput input, Links links) {
    return publishing.correct(slug, input, links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Edition edition, Links links) {
    return outside(links).one(Network.class, edition.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Decision> adoptedBy(Edition edition, Links links) {
    return outside(links).one(Decision.class, edition.adoptedBy());
  }

  @SchemaMapping
  CompletableFuture<EditionStatus> status(Edition edition, Links links) {
    return edition.hasContent()
        ? successor(edition, links)
            .thenApply(found -> found == null ? EditionStatus.PUBLISHED : EditionStatus.CORRECTED)
        : CompletableFuture.completedFuture(EditionStatus.WITHDRAWN);
  }

  @SchemaMapping
  @Nullable Boolean isIntact(Edition edition) {
    return editions.isIntact(edition);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Edition> predecessor(Edition edition, Links links) {
    return outside(links).one(Edition.class, edition.predecessor());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Edition> successor(Edition edition, Links links) {
    return ofNetwork(edition, links).thenApply(all -> edition.successor(all).orElse(null));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Edition> standing(Edition edition, Links links) {
    return ofNetwork(edition, links)
        .thenApply(all -> Edition.standing(edition.period(), all).orElse(null));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Edition> restores(Edition edition, Links links) {
    return ofNetwork(edition, links).thenApply(all -> edition.restores(all).orElse(null));
  }

  /** Every edition of its network, this one too. */
  private static CompletableFuture<List<Edition>> ofNetwork(Edition edition, Links links) {
    return outside(links).many(Edition.class, "network", edition.network());
  }

  /** Only the living register tells of editions, also to who reads inside one. */
  private static Links outside(Links links) {
    return links.as(links.viewer().in(null));
  }

  /** Everything below is read in the edition's room, as the same viewer. */
  @SchemaMapping
  CompletableFuture<DataFetcherResult<@Nullable Report>> report(Edition edition, Links links) {
    return reports
        .of(edition, links)
        .thenApply(
            report ->
                DataFetcherResult.<@Nullable Report>newResult()
                    .data(report)
                    .localContext(Reports.in(edition, links).viewer())
                    .build());
  }
}

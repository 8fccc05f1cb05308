package nl.koerswijzer.report;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Forbidden;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Problem;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.report.Editions.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a secretary of an owner or the host of a network does with its editions. What he may not see
 * is to him as if it were not there; what he may see but not change is forbidden.
 */
@Component
class Publishing {

  private final Editions editions;
  private final Reports reports;
  private final Promises promises;

  Publishing(Editions editions, Reports reports, Promises promises) {
    this.editions = editions;
    this.reports = reports;
    this.promises = promises;
  }

  CompletableFuture<EditionPayload> freeze(FreezeEditionInput input, Links links) {
    var viewer = secretary(links.viewer());
    var network = editions.findNetwork(viewer, input.network()).orElse(null);
    if (network == null) {
      return unknown("network", input.network());
    }
    requireOwner(viewer, network.slug());
    var decision = editions.findDecision(viewer, input.adoptedBy()).orElse(null);
    if (decision == null) {
      return unknown("adoptedBy", input.adoptedBy());
    }
    return links
        .one(Body.class, decision.body())
        .thenCompose(
            body ->
                others(network.slug(), links)
                    .thenCompose(
                        others ->
                            freezeIfSound(
                                EditionRules.ofFreezing(input, network, decision, body, others),
                                new Draft(
                                    network,
                                    input.period(),
                                    decision,
                                    EditionRules.nextVersion(input.period(), others),
                                    input.title(),
                                    input.foreword(),
                                    null,
                                    null),
                                links)));
  }

  CompletableFuture<EditionPayload> correct(String slug, CorrectEditionInput input, Links links) {
    var viewer = secretary(links.viewer());
    var edition = editions.find(viewer, slug).orElse(null);
    if (edition == null) {
      return unknown("slug", slug);
    }
    requireOwner(viewer, edition.network());
    var network = editions.findNetwork(viewer, edition.network()).orElse(null);
    var decision = editions.findDecision(viewer, edition.adoptedBy()).orElse(null);
    if (network == null || decision == null) {
      return unknown("slug", slug);
    }
    return others(edition.network(), links)
        .thenCompose(
            others ->
                freezeIfSound(
                    EditionRules.ofCorrecting(input, edition, others),
                    new Draft(
                        network,
                        edition.period(),
                        decision,
                        EditionRules.nextVersion(edition.period(), others),
                        edition.titleOr(input.title()),
                        edition.forewordOr(input.foreword()),
                        slug,
                        input.whatChanged()),
                    links));
  }

  /**
   * What would keep the report from being frozen with these texts; anyone may ask.
   *
   * @param corrects the slug of the edition that it is to correct; null: of none
   */
  CompletableFuture<List<Problem>> draftProblems(
      Report report,
      @Nullable String title,
      @Nullable String foreword,
      @Nullable String corrects,
      Links links) {
    var problems = EditionRules.ofTexts(title, foreword);
    if (!problems.isEmpty()) {
      return completedFuture(problems);
    }
    if (corrects == null) {
      return promises.broken(report, title, foreword, links);
    }
    return Reports.inTheLivingRegister(links)
        .one(Edition.class, corrects)
        .thenCompose(
            edition ->
                edition == null
                    ? completedFuture(EditionPayload.unknown("corrects", corrects).problems())
                    : promises.broken(
                        report, edition.titleOr(title), edition.forewordOr(foreword), links));
  }

  EditionPayload withdraw(String slug, String reason, Viewer asked) {
    var viewer = secretary(asked);
    var edition = editions.find(viewer, slug).orElse(null);
    if (edition == null) {
      return EditionPayload.unknown("slug", slug);
    }
    requireOwner(viewer, edition.network());
    var problems = EditionRules.ofWithdrawing(reason);
    return problems.isEmpty()
        ? editions
            .withdraw(edition, reason)
            .map(EditionPayload::of)
            .orElseGet(() -> EditionPayload.problem("slug", "WITHDRAWN", "it is withdrawn already"))
        : EditionPayload.of(problems);
  }

  private static CompletableFuture<List<Edition>> others(String network, Links links) {
    return links.many(Edition.class, "network", network);
  }

  private CompletableFuture<EditionPayload> freezeIfSound(
      List<Problem> problems, Draft draft, Links links) {
    return problems.isEmpty()
        ? promises(draft, links).thenApply(found -> freezeIfSound(found, draft))
        : completedFuture(EditionPayload.of(problems));
  }

  private EditionPayload freezeIfSound(List<Problem> broken, Draft draft) {
    return broken.isEmpty()
        ? editions
            .freeze(draft)
            .map(EditionPayload::of)
            .orElseGet(
                () -> EditionPayload.problem("period", "EXISTS", "it was made in the meantime"))
        : EditionPayload.of(broken);
  }

  private CompletableFuture<List<Problem>> promises(Draft draft, Links links) {
    return reports
        .living(draft.network().slug(), draft.period(), links)
        .thenCompose(
            report ->
                promises.broken(
                    Objects.requireNonNull(report), draft.title(), draft.foreword(), links));
  }

  private static Viewer secretary(Viewer viewer) {
    if (!viewer.roles().contains(Viewer.Role.SECRETARY)) {
      throw forbidden();
    }
    return viewer;
  }

  private static void requireOwner(Viewer viewer, String network) {
    if (viewer.audienceOf(network) != Audience.OWNER) {
      throw forbidden();
    }
  }

  private static Forbidden forbidden() {
    return new Forbidden("only a secretary of an owner or the host of the network may do this");
  }

  private static CompletableFuture<EditionPayload> unknown(String field, String slug) {
    return completedFuture(EditionPayload.unknown(field, slug));
  }
}

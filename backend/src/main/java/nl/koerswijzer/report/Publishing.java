package nl.koerswijzer.report;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Forbidden;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
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

  /** Characters. */
  private static final int LONGEST_TITLE = 200;

  private static final int LONGEST_FOREWORD = 5_000;
  private static final int LONGEST_REASON = 1_000;

  private static final Set<Decision.Outcome> ADOPTING =
      Set.of(Decision.Outcome.ADOPTED, Decision.Outcome.APPROVED);

  private final Editions editions;
  private final Reports reports;

  Publishing(Editions editions, Reports reports) {
    this.editions = editions;
    this.reports = reports;
  }

  CompletableFuture<EditionPayload> freeze(FreezeEditionInput input, Links links) {
    var viewer = secretary(links.viewer());
    var network = editions.findNetwork(viewer, input.network()).orElse(null);
    if (network == null) {
      return problem("network", "UNKNOWN", "there is no network '" + input.network() + "'");
    }
    requireOwner(viewer, network.slug());
    var decision = editions.findDecision(viewer, input.adoptedBy()).orElse(null);
    if (decision == null) {
      return problem("adoptedBy", "UNKNOWN", "there is no decision '" + input.adoptedBy() + "'");
    }
    var decidedBy = links.one(Body.class, decision.body());
    return links
        .many(Edition.class, "network", network.slug())
        .thenCombine(decidedBy, (others, body) -> problems(input, network, decision, body, others))
        .thenCompose(
            problems ->
                problems.isEmpty()
                    ? draft(input, network, decision, links)
                        .thenCompose(draft -> freeze(draft, links))
                    : completedFuture(EditionPayload.of(problems)));
  }

  private static CompletableFuture<Draft> draft(
      FreezeEditionInput input, Network network, Decision decision, Links links) {
    return links
        .many(Edition.class, "network", network.slug())
        .thenApply(
            others ->
                new Draft(
                    network,
                    input.period(),
                    decision,
                    nextVersion(input.period(), others),
                    input.title(),
                    input.foreword(),
                    null,
                    null));
  }

  private static int nextVersion(Period period, List<Edition> others) {
    return 1 + about(period, others).mapToInt(Edition::version).max().orElse(0);
  }

  private static Stream<Edition> about(Period period, List<Edition> others) {
    return others.stream().filter(other -> other.period().equals(period));
  }

  private static List<Problem> problems(
      FreezeEditionInput input,
      Network network,
      Decision decision,
      @Nullable Body body,
      List<Edition> others) {
    var problems = textProblems(input.title(), input.foreword());
    if (input.period().from() == null || input.period().until() == null) {
      problems.add(new Problem("period", "INCOMPLETE", "both ends of the period are needed"));
    }
    if (body == null || !body.network().equals(network.slug())) {
      problems.add(
          new Problem(
              "adoptedBy", "OTHER_NETWORK", "must be a decision of a body of this network"));
    } else if (!ADOPTING.contains(decision.outcome())) {
      problems.add(
          new Problem(
              "adoptedBy",
              "NOT_ADOPTED",
              "the outcome of this decision is %s, it must be %s"
                  .formatted(decision.outcome(), ADOPTING)));
    }
    about(input.period(), others)
        .filter(Edition::hasContent)
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    new Problem(
                        "period",
                        "EXISTS",
                        "edition '%s' is about this period; correct or withdraw it"
                            .formatted(other.slug()))));
    return problems;
  }

  private static List<Problem> textProblems(@Nullable String title, @Nullable String foreword) {
    var problems = new ArrayList<Problem>();
    addTextProblem(problems, "title", title, LONGEST_TITLE);
    addTextProblem(problems, "foreword", foreword, LONGEST_FOREWORD);
    return problems;
  }

  private static void addTextProblem(
      List<Problem> problems, String field, @Nullable String text, int longest) {
    if (text == null) {
      return;
    }
    if (text.isBlank()) {
      problems.add(new Problem(field, "EMPTY", "must have some text"));
    }
    if (text.length() > longest) {
      var message = "must have at most %d characters, not %d".formatted(longest, text.length());
      problems.add(new Problem(field, "TOO_LONG", message));
    }
  }

  CompletableFuture<EditionPayload> correct(String slug, CorrectEditionInput input, Links links) {
    var viewer = secretary(links.viewer());
    var edition = editions.find(viewer, slug).orElse(null);
    if (edition == null) {
      return unknown(slug);
    }
    requireOwner(viewer, edition.network());
    var network = editions.findNetwork(viewer, edition.network()).orElse(null);
    var decision = editions.findDecision(viewer, edition.adoptedBy()).orElse(null);
    if (network == null || decision == null) {
      return problem("slug", "GONE", "its network or the decision that adopted it is not there");
    }
    return links
        .many(Edition.class, "network", edition.network())
        .thenCompose(
            others -> {
              var problems = problems(input, edition, others);
              var title = input.title() == null ? edition.title() : input.title();
              var foreword = input.foreword() == null ? edition.foreword() : input.foreword();
              return problems.isEmpty()
                  ? freeze(
                      new Draft(
                          network,
                          edition.period(),
                          decision,
                          nextVersion(edition.period(), others),
                          title,
                          foreword,
                          slug,
                          input.whatChanged()),
                      links)
                  : completedFuture(EditionPayload.of(problems));
            });
  }

  private static List<Problem> problems(
      CorrectEditionInput input, Edition edition, List<Edition> others) {
    var problems = textProblems(input.title(), input.foreword());
    addTextProblem(problems, "whatChanged", input.whatChanged(), LONGEST_REASON);
    if (!edition.hasContent()) {
      problems.add(
          new Problem("slug", "WITHDRAWN", "this edition is withdrawn; freeze a new one instead"));
    }
    others.stream()
        .filter(other -> edition.slug().equals(other.predecessor()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    new Problem(
                        "slug",
                        "CORRECTED",
                        "edition '%s' corrects this one already; correct that"
                            .formatted(other.slug()))));
    return problems;
  }

  EditionPayload withdraw(String slug, String reason, Viewer asked) {
    var viewer = secretary(asked);
    var edition = editions.find(viewer, slug).orElse(null);
    if (edition == null) {
      return EditionPayload.problem("slug", "UNKNOWN", "there is no edition '" + slug + "'");
    }
    requireOwner(viewer, edition.network());
    var problems = new ArrayList<Problem>();
    addTextProblem(problems, "reason", reason, LONGEST_REASON);
    return problems.isEmpty()
        ? editions
            .withdraw(edition, reason)
            .map(EditionPayload::of)
            .orElseGet(
                () ->
                    EditionPayload.problem(
                        "slug", "WITHDRAWN", "this edition is withdrawn already"))
        : EditionPayload.of(problems);
  }

  /** Refuses what would promise some of its readers what they do not get. */
  private CompletableFuture<EditionPayload> freeze(Draft draft, Links links) {
    return dangling(draft, links)
        .thenApply(
            problems ->
                problems.isEmpty()
                    ? editions
                        .freeze(draft)
                        .map(EditionPayload::of)
                        .orElseGet(
                            () ->
                                EditionPayload.problem(
                                    "period",
                                    "EXISTS",
                                    "edition '%s' was made in the meantime"
                                        .formatted(draft.slug())))
                    : EditionPayload.of(problems));
  }

  private CompletableFuture<List<Problem>> dangling(Draft draft, Links links) {
    var texts = References.ofEdition(draft.title(), draft.foreword()).toList();
    if (texts.isEmpty()) {
      return completedFuture(List.of());
    }
    var perAudience =
        Arrays.stream(Audience.values())
            .map(audience -> dangling(draft, audience, texts, links))
            .toList();
    return CompletableFuture.allOf(perAudience.toArray(CompletableFuture<?>[]::new))
        .thenApply(
            done -> perAudience.stream().flatMap(part -> part.join().stream()).distinct().toList());
  }

  private CompletableFuture<List<Problem>> dangling(
      Draft draft, Audience audience, List<References.Text> texts, Links links) {
    var theirs = links.as(links.viewer().viewingAs(audience));
    return reports
        .living(draft.network().slug(), draft.period(), theirs)
        .thenCombine(
            theirs.byIds(References.linked(texts)),
            (report, there) -> {
              var ids = there.stream().map(Node::id).collect(Collectors.toSet());
              return new References(Objects.requireNonNull(report))
                  .danglingIn(texts, ids).stream().map(found -> problem(found, audience)).toList();
            });
  }

  private static Problem problem(DanglingReference found, Audience audience) {
    return new Problem(
        "foreword",
        "DANGLING_REFERENCE",
        "'%s' points at something that %s readers do not get".formatted(found.words(), audience));
  }

  private static Viewer secretary(Viewer viewer) {
    if (!viewer.roles().contains(Viewer.Role.SECRETARY)) {
      throw new Forbidden("only a secretary of an owner or the host of the network may do this");
    }
    return viewer;
  }

  private static void requireOwner(Viewer viewer, String network) {
    if (viewer.audienceOf(network) != Audience.OWNER) {
      throw new Forbidden("only a secretary of an owner or the host of the network may do this");
    }
  }

  private static CompletableFuture<EditionPayload> unknown(String slug) {
    return problem("slug", "UNKNOWN", "there is no edition '" + slug + "'");
  }

  private static CompletableFuture<EditionPayload> problem(
      String field, String code, String message) {
    return completedFuture(EditionPayload.problem(field, code, message));
  }
}

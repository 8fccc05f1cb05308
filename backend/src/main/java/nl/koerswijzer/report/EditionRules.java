package nl.koerswijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.register.Problem;
import org.jspecify.annotations.Nullable;

/** What must hold before an edition is made, corrected or withdrawn; each rule is a problem. */
final class EditionRules {

  /** Characters. */
  private static final int LONGEST_TITLE = 200;

  private static final int LONGEST_FOREWORD = 5_000;
  private static final int LONGEST_REASON = 1_000;

  private static final Set<Decision.Outcome> ADOPTING =
      Set.of(Decision.Outcome.ADOPTED, Decision.Outcome.APPROVED);

  private final List<Problem> problems = new ArrayList<>();

  static List<Problem> ofTexts(@Nullable String title, @Nullable String foreword) {
    var rules = new EditionRules();
    rules.texts(title, foreword);
    return rules.problems;
  }

  static List<Problem> ofFreezing(
      FreezeEditionInput input,
      Network network,
      Decision decision,
      @Nullable Body decidedBy,
      List<Edition> others) {
    var rules = new EditionRules();
    rules.texts(input.title(), input.foreword());
    rules.closed(input.period());
    rules.adopted(decision, decidedBy, network);
    about(input.period(), others)
        .filter(Edition::hasContent)
        .findFirst()
        .ifPresent(rules::alreadyThere);
    return rules.problems;
  }

  static List<Problem> ofCorrecting(
      CorrectEditionInput input, Edition edition, List<Edition> others) {
    var rules = new EditionRules();
    rules.texts(input.title(), input.foreword());
    rules.text("whatChanged", input.whatChanged(), LONGEST_REASON);
    if (!edition.hasContent()) {
      rules.add("slug", "WITHDRAWN", "this edition is withdrawn; freeze a new one instead");
    }
    edition.successor(others).ifPresent(rules::alreadyCorrected);
    return rules.problems;
  }

  static List<Problem> ofWithdrawing(String reason) {
    var rules = new EditionRules();
    rules.text("reason", reason, LONGEST_REASON);
    return rules.problems;
  }

  /** The number of a new edition about a period; the first one has 1. */
  static int nextVersion(Period period, List<Edition> others) {
    return 1 + about(period, others).mapToInt(Edition::version).max().orElse(0);
  }

  private static Stream<Edition> about(Period period, List<Edition> others) {
    return others.stream().filter(other -> other.period().equals(period));
  }

  private void texts(@Nullable String title, @Nullable String foreword) {
    text("title", title, LONGEST_TITLE);
    text("foreword", foreword, LONGEST_FOREWORD);
  }

  private void text(String field, @Nullable String text, int longest) {
    if (text != null && text.isBlank()) {
      add(field, "EMPTY", "must have some text");
    }
    if (text != null && text.length() > longest) {
      add(
          field,
          "TOO_LONG",
          "must have at most %d characters, not %d".formatted(longest, text.length()));
    }
  }

  private void closed(Period period) {
    if (period.from() == null || period.until() == null) {
      add("period", "INCOMPLETE", "both ends of the period are needed");
    }
  }

  private void adopted(Decision decision, @Nullable Body decidedBy, Network network) {
    if (decidedBy == null || !decidedBy.network().equals(network.slug())) {
      add("adoptedBy", "OTHER_NETWORK", "must be a decision of a body of this network");
    } else if (!ADOPTING.contains(decision.outcome())) {
      add(
          "adoptedBy",
          "NOT_ADOPTED",
          "the outcome of this decision must be ADOPTED or APPROVED, not " + decision.outcome());
    }
  }

  private void alreadyThere(Edition other) {
    add("period", "EXISTS", "correct or withdraw '%s' first".formatted(other.slug()));
  }

  private void alreadyCorrected(Edition other) {
    add("slug", "CORRECTED", "'%s' corrects this one; correct that".formatted(other.slug()));
  }

  private void add(String field, String code, String message) {
    problems.add(new Problem(field, code, message));
  }
}

package nl.koerswijzer.report;

import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.BadInput;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Term;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a report is about, both ends included; without an end it is open. Which
 * statements belong to a report of it is decided here and nowhere else.
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate until) implements Term {

  static final Period OPEN = new Period(null, null);

  public Period {
    if (from != null && until != null && until.isBefore(from)) {
      throw new BadInput(
          "argument 'period' must not end (%s) before it begins (%s)".formatted(until, from));
    }
  }

  /**
   * Whether a statement belongs to a report of this period, by its own date. What counts money or
   * staff does only when all of its own period lies in this one: a budget for a year is no figure
   * of five months.
   */
  boolean has(Node statement) {
    return switch (statement) {
      case Membership membership -> meets(membership);
      case Participation participation -> meets(participation);
      case Result result -> meets(result.period());
      case Decision decision -> heldOn(decision.date());
      case PhaseStatement phase -> isKnownBy(phase.asOf());
      case Post post -> !isPast(post.person() == null ? post.asOf() : post.person().asOf());
      case FinanceLine line -> holds(line.periodUntil() == null ? year(line) : line.periodUntil());
      case Indicator indicator when ReportAbsence.isOfAny(indicator) -> holds(indicator.date());
      case Indicator indicator -> isKnownBy(indicator.date());
      default -> true;
    };
  }

  private static PartialDate year(FinanceLine line) {
    return new PartialDate(String.valueOf(line.year()));
  }

  private boolean holds(PartialDate date) {
    return date.isWithin(from, until);
  }

  /** Whether something of this date may have been known at the end of the period. */
  boolean isKnownBy(PartialDate date) {
    return until == null || !until.isBefore(date);
  }

  /** Whether it lies before the period. */
  boolean isPast(@Nullable PartialDate date) {
    return date != null && from != null && date.isBefore(from);
  }

  /** The last day that counts: of the period, or today when the period is not over. */
  PartialDate end(PartialDate today) {
    return until == null || today.isBefore(until) ? today : until;
  }
}

package nl.koerswijzer.report;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.register.Node;

/**
 * A kind of thing that owners may have and others may not. Which ones a report says it lacks
 * follows from what its reader gets, never from what there is for others.
 */
enum ReportAbsence {
  MONEY("euro"),
  STAFF("fte", "uur", "uur per week");

  private final String units;

  ReportAbsence(String... units) {
    this.units = String.join("|", units);
  }

  boolean isOf(Node statement) {
    return (this == MONEY && statement instanceof FinanceLine)
        || (statement instanceof Indicator indicator && indicator.unit().matches(units));
  }

  /** Whether it is of any kind that belongs to a report only when counted in its period. */
  static boolean isOfAny(Node statement) {
    return Stream.of(values()).anyMatch(kind -> kind.isOf(statement));
  }

  /** The kinds of which there is nothing among the statements. */
  static List<ReportAbsence> lackingIn(List<Node> statements) {
    return Stream.of(values()).filter(kind -> statements.stream().noneMatch(kind::isOf)).toList();
  }
}

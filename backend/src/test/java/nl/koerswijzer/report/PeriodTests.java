package nl.koerswijzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.BadInput;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {

  private static final Period SPRING = new Period(date("2025-01"), date("2025-05"));

  private static final Provenance SOMEWHERE =
      Provenance.of(List.of(new Citation("s", "p. 1", Set.of("public"))), null, List.of());

  @Test
  void hasMoneyOnlyWhenAllOfItWasCountedInThePeriod() {
    assertThat(SPRING.has(line(2025, "2025-05-31"))).isTrue();
    assertThat(SPRING.has(line(2025, "2025-06"))).isFalse();
    assertThat(SPRING.has(line(2025, null))).isFalse();
    assertThat(new Period(date("2025"), date("2025")).has(line(2025, null))).isTrue();
  }

  @Test
  void hasStaffOnlyWhenCountedInThePeriodAndOtherValuesUntilItsEnd() {
    assertThat(SPRING.has(indicator("fte", "2025-05"))).isTrue();
    assertThat(SPRING.has(indicator("fte", "2025"))).isFalse();
    assertThat(SPRING.has(indicator("fte", "2024-11-01"))).isFalse();
    assertThat(SPRING.has(indicator("percent", "2022"))).isTrue();
    assertThat(SPRING.has(indicator("percent", "2025"))).isTrue();
    assertThat(SPRING.has(indicator("percent", "2025-11-12"))).isFalse();
  }

  @Test
  void hasResultsWhosePeriodMeetsIt() {
    assertThat(SPRING.has(result("2025-04", "2025-09"))).isTrue();
    assertThat(SPRING.has(result(null, "2025"))).isTrue();
    assertThat(SPRING.has(result(null, "2024-12"))).isFalse();
    assertThat(SPRING.has(result("2025-06", null))).isFalse();
  }

  @Test
  void hasDecisionsThatMayHaveFallenInIt() {
    assertThat(SPRING.has(decision("2025-04-16"))).isTrue();
    assertThat(SPRING.has(decision("2025"))).isTrue();
    assertThat(SPRING.has(decision("2025-06-30"))).isFalse();
    assertThat(Period.OPEN.has(decision("1999"))).isTrue();
  }

  @Test
  void endsTodayWhenItIsNotOver() {
    assertThat(SPRING.end(date("2025-03-01"))).isEqualTo(date("2025-03-01"));
    assertThat(SPRING.end(date("2026-01-01"))).isEqualTo(date("2025-05"));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> new Period(date("2025-05"), date("2025-01")))
        .withMessageContaining("must not end (2025-01) before it begins (2025-05)");
  }

  private static PartialDate date(String text) {
    return new PartialDate(text);
  }

  private static @Nullable PartialDate dateOrNull(@Nullable String text) {
    return text == null ? null : date(text);
  }

  private static FinanceLine line(int year, @Nullable String until) {
    return new FinanceLine(
        "financeLine:l",
        "l",
        "n",
        year,
        "v",
        dateOrNull(until),
        FinanceLine.Side.EXPENSE,
        "line",
        null,
        null,
        null,
        null,
        1,
        null,
        null,
        null,
        false,
        false,
        SOMEWHERE);
  }

  private static Indicator indicator(String unit, String date) {
    return new Indicator(
        "indicator:i", "i", "i", "n", null, null, "X", 1, unit, null, date(date), SOMEWHERE);
  }

  private static Result result(@Nullable String from, @Nullable String until) {
    var period = new Result.Period(dateOrNull(from), dateOrNull(until));
    return new Result("result:r", "r", "p", 1, period, "s", List.of(), SOMEWHERE);
  }

  private static Decision decision(String date) {
    return new Decision(
        "decision:d",
        "d",
        "b",
        null,
        date(date),
        "s",
        Decision.Outcome.ADOPTED,
        null,
        List.of(),
        "s",
        SOMEWHERE);
  }
}

package nl.koerswijzer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-03", "2024-02-29"})
  void takesADateAsExactAsItsSource(String text) {
    assertThat(new PartialDate(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "2025-13", "2025-02-30", "2025-3", "2025-03-01T00:00", "maart"})
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(text))
        .withMessageContaining("expected a date")
        .withMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2025, true",
    "2024-12, 2025, true",
    "2025, 2025-03, false",
    "2025-03, 2025, false",
    "2025-03, 2025-03-31, false",
    "2025-02, 2025-03-31, true"
  })
  void isBeforeAtThePrecisionBothHave(String date, String other, boolean before) {
    assertThat(new PartialDate(date).isBefore(new PartialDate(other))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04, 2025, 2024, true",
    "2023-04, 2025, 2023, true",
    "2023-04, 2025, 2023-03, false",
    "2023-04, 2025, 2025-12-31, true",
    "2023-04, 2025, 2026-01-01, false",
    ", , 1950, true"
  })
  void aTermHeldOnADateThatItMayContain(
      @Nullable String from, @Nullable String until, String date, boolean held) {
    assertThat(term(from, until).heldOn(new PartialDate(date))).isEqualTo(held);
  }

  @Test
  void aTermHeldWhenNobodyAsksForADate() {
    assertThat(term("2030", null).heldOn(null)).isTrue();
  }

  private static Term term(@Nullable String from, @Nullable String until) {
    return new Term() {
      @Override
      public @Nullable PartialDate from() {
        return from == null ? null : new PartialDate(from);
      }

      @Override
      public @Nullable PartialDate until() {
        return until == null ? null : new PartialDate(until);
      }
    };
  }
}

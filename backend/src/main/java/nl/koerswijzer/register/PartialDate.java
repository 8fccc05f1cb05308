package nl.koerswijzer.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source gives it: {@code 2025}, {@code 2025-03} or {@code 2025-03-01} (ISO
 * 8601). Dates of different precision are compared at the precision both have.
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  @JsonCreator
  public PartialDate {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "expected a date as 2025, 2025-03 or 2025-03-01, not '" + value + "'");
    }
  }

  private static boolean isValid(String value) {
    if (!FORM.matcher(value).matches()) {
      return false;
    }
    try {
      switch (value.length()) {
        case 7 -> YearMonth.parse(value);
        case 10 -> LocalDate.parse(value);
        default -> {}
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.toString());
  }

  /** Whether this lies wholly before the other: {@code 2024} before {@code 2024-05} does not. */
  public boolean isBefore(PartialDate other) {
    int shared = Math.min(value.length(), other.value.length());
    return value.substring(0, shared).compareTo(other.value.substring(0, shared)) < 0;
  }

  /** Whether every day that this may be lies from the one date until the other; null: open. */
  public boolean isWithin(@Nullable PartialDate from, @Nullable PartialDate until) {
    return (from == null || firstDay().compareTo(from.firstDay()) >= 0)
        && (until == null || afterLastDay().compareTo(until.afterLastDay()) <= 0);
  }

  private String firstDay() {
    return value + "-01-01".substring(value.length() - 4);
  }

  /** Sorts after every day that this may be. */
  private String afterLastDay() {
    return value + "-99-99".substring(value.length() - 4);
  }

  /** Earliest first; of two that may be the same day, the less exact first. */
  @Override
  public int compareTo(PartialDate other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

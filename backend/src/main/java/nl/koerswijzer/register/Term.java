package nl.koerswijzer.register;

import org.jspecify.annotations.Nullable;

/** What holds from a date until a date, both included, each of which may not be known. */
public interface Term {

  @Nullable PartialDate from();

  @Nullable PartialDate until();

  /** Whether it may have held on the date; a null date: always. */
  default boolean heldOn(@Nullable PartialDate date) {
    return date == null || (!isAfter(from(), date) && !hasEndedBefore(date));
  }

  /** Whether its last day is known and lies before the date. */
  default boolean hasEndedBefore(PartialDate date) {
    var until = until();
    return until != null && until.isBefore(date);
  }

  /** Whether both may have held on the same day. */
  default boolean meets(Term other) {
    var end = other.until();
    return (other.from() == null || !hasEndedBefore(other.from()))
        && (end == null || !isAfter(from(), end));
  }

  private static boolean isAfter(@Nullable PartialDate from, PartialDate date) {
    return from != null && date.isBefore(from);
  }
}

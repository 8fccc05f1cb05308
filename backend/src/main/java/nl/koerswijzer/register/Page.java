package nl.koerswijzer.register;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param first how many, 0 to 100
 * @param after the cursor to go on from; null: from the start
 */
public record Page(int first, @Nullable String after) {

  public static final int MOST = 100;

  /** Bounds a list that a stranger sends. */
  public static void requireAtMost(Collection<?> values) {
    if (values.size() > MOST) {
      throw new BadInput(
          "a filter takes at most " + MOST + " values for one field, not " + values.size());
    }
  }

  public Page {
    if (first < 0 || first > MOST) {
      throw new BadInput("argument 'first' must be 0 to " + MOST + ", not " + first);
    }
  }
}

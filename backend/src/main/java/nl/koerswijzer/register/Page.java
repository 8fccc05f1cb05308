package nl.koerswijzer.register;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param first how many, 0 to 100
 * @param after the cursor to go on from; null: from the start
 */
public record Page(int first, @Nullable String after) {

  public static final int MOST = 100;

  public Page {
    if (first < 0 || first > MOST) {
      throw new BadInput("argument 'first' must be 0 to " + MOST + ", not " + first);
    }
  }
}

package nl.koerswijzer.scale;

import java.util.Locale;

/** Words that sound Dutch and mean nothing: a different one for each number. */
final class MadeUp {

  private static final String[] STARTS =
      "b br d dr f g gr h j k kl kr l m n p pl r s sl st t tr v vr w z zw".split(" ");
  private static final String[] VOWELS = "a aa e ee i ie o oe oo u ui ei".split(" ");
  private static final String[] ENDS = "b d f g k l m n p r rk rm s st t x".split(" ");

  private static final int SYLLABLES = STARTS.length * VOWELS.length * ENDS.length;
  private static final int WORDS = SYLLABLES * SYLLABLES;

  /** Has no divisor in common with the number of words, so every number leads to another word. */
  private static final long STEP = 7_919_003;

  private MadeUp() {}

  /** A word with a capital; all capitals where the name that it stands for has them. */
  static String word(long number, String like) {
    int at = (int) (number * STEP % WORDS);
    var word = syllable(at / SYLLABLES) + syllable(at % SYLLABLES);
    return like.equals(like.toUpperCase(Locale.ROOT))
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String syllable(int number) {
    int left = number / STARTS.length;
    return STARTS[number % STARTS.length]
        + VOWELS[left % VOWELS.length]
        + ENDS[left / VOWELS.length];
  }
}

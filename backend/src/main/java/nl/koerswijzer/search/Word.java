package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.register.Words;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * A word of a text and its place there.
 *
 * @param plain without capitals and accents
 * @param stem without its ending, so that words of one family are the same
 * @param start counted in characters from the start of the text
 * @param end after its last character
 */
record Word(String plain, String stem, int start, int end) {

  /** An apostrophe with an s is an ending in Dutch: foto's. */
  private static final Pattern FORM = Pattern.compile("([\\p{L}\\p{N}\\p{M}]+)(?:['’]s\\b)?");

  /** Words that people ask with, beside those that Lucene knows to say nothing. */
  private static final Set<String> ASKING =
      Set.of(
          "betekent",
          "betekenis",
          "bij",
          "doet",
          "doen",
          "gaat",
          "gaan",
          "helpt",
          "hoe",
          "krijg",
          "krijgt",
          "kunnen",
          "mag",
          "waar",
          "waarom",
          "waarvoor",
          "wanneer",
          "welk",
          "welke",
          "wordt",
          "zoek",
          "mee",
          "per");

  private static final Set<String> STOP =
      Stream.concat(
              ASKING.stream(),
              DutchAnalyzer.getDefaultStopSet().stream().map(word -> new String((char[]) word)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ELDERLY = Set.of("oudere", "ouderen");

  private static final ThreadLocal<DutchStemmer> STEMMER =
      ThreadLocal.withInitial(DutchStemmer::new);

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    var found = FORM.matcher(text);
    while (found.find()) {
      var plain = Words.plain(found.group(1));
      words.add(new Word(plain, stem(plain), found.start(), found.end(1)));
    }
    return words;
  }

  /** The words of a text with one space between them: what two ways to write a name share. */
  static String together(String text) {
    return of(text).stream().map(Word::plain).collect(Collectors.joining(" "));
  }

  /** Whether it says nothing of what somebody looks for. */
  boolean isStop() {
    return STOP.contains(plain);
  }

  /**
   * By the Dutch Snowball stemmer, but for {@code ouderen}, who are not {@code ouders}, and for a
   * last letter that only changes in the plural: dakloos, dakloze; actief, actieve.
   */
  static String stem(String plain) {
    if (ELDERLY.contains(plain)) {
      return "ouderen";
    }
    var stemmer = STEMMER.get();
    stemmer.setCurrent(plain);
    stemmer.stem();
    var stem = stemmer.getCurrent();
    return switch (stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1)) {
      case 'z' -> stem.substring(0, stem.length() - 1) + "s";
      case 'v' -> stem.substring(0, stem.length() - 1) + "f";
      default -> stem;
    };
  }
}

package nl.koerswijzer.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dutch writes compounds as one word: ouderenzorg is zorg for ouderen. The words that it takes them
 * apart into are those of the register itself, so no list has to be kept.
 */
final class Compounds {

  /** A shorter word is hardly ever a compound, and often looks like one. */
  private static final int SHORTEST = 7;

  private static final int SHORTEST_PART = 4;

  /** What may stand between two parts; the usual ones first. */
  private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

  private final Set<String> words;
  private final Set<String> forms;
  private final Map<String, List<String>> known = new HashMap<>();

  /**
   * @param vocabulary all words, plain
   */
  Compounds(Collection<String> vocabulary) {
    words =
        vocabulary.stream()
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());
    forms =
        words.stream()
            .flatMap(word -> Stream.of(word, Word.stem(word)))
            .filter(form -> form.length() >= SHORTEST_PART)
            .collect(Collectors.toUnmodifiableSet());
    vocabulary.forEach(word -> known.put(word, take(word)));
  }

  /** The stems of the parts of a word; empty when it is no compound. */
  List<String> parts(String word) {
    var parts = known.get(word);
    return parts == null ? take(word) : parts;
  }

  /**
   * The longest word of the register, or stem of one, that a word begins with: of a compound, even
   * of one that nobody here uses, the first part says what it is about. Empty when there is none.
   */
  Optional<String> beginning(String word) {
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
        .mapToObj(length -> word.substring(0, length))
        .filter(forms::contains)
        .reduce((shorter, longer) -> longer);
  }

  /** Whether the register says it just so; a stem need be no word. */
  boolean isWord(String form) {
    return words.contains(form);
  }

  private List<String> take(String word) {
    return apart(word).stream().map(Word::stem).toList();
  }

  private List<String> apart(String word) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    // The longest last part says best what it is: hulpverlening, not verlening.
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      var last = word.substring(at);
      if (isLast(last)) {
        var first = first(word.substring(0, at));
        if (!first.isEmpty()) {
          return Stream.of(first, inner(last)).flatMap(List::stream).toList();
        }
      }
    }
    return List.of();
  }

  /** Whether it is a word of the register, whatever its ending. */
  private boolean isLast(String part) {
    return forms.contains(part) || forms.contains(Word.stem(part));
  }

  private List<String> first(String start) {
    for (var link : LINKS) {
      if (start.endsWith(link)) {
        var part = start.substring(0, start.length() - link.length());
        if (forms.contains(part)) {
          return inner(part);
        }
      }
    }
    return apart(start);
  }

  /** A part that is a compound itself is found by that and by its own parts. */
  private List<String> inner(String part) {
    return Stream.concat(Stream.of(part), apart(part).stream()).toList();
  }
}

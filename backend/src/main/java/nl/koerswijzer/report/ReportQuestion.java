package nl.koerswijzer.report;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.register.Fragment;
import nl.koerswijzer.register.Words;

/** What is looked for in a report, without capitals and accents. */
record ReportQuestion(List<Term> terms) {

  private static final Pattern TERM =
      Pattern.compile(
          "[%1$s](?<exact>[^%1$s]*)[%1$s]|(?<start>[^\\s%1$s]+)".formatted(Words.QUOTES));

  /** A shorter word at the end of another is seldom what it is about: 'een' in 'geen'. */
  private static final int SHORTEST_END = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /**
   * Words in a row.
   *
   * @param isExact they stood between quotes; else the last may begin a longer word, and one alone
   *     may end one: 'mantelzorg' is about 'zorg'
   */
  record Term(List<String> words, boolean isExact) {

    private boolean isAt(List<Word> these) {
      int last = words.size() - 1;
      for (int at = 0; at <= last; at++) {
        var plain = these.get(at).plain();
        boolean isOpen = at == last && !isExact;
        if (isOpen ? !isIn(plain, words.get(at)) : !plain.equals(words.get(at))) {
          return false;
        }
      }
      return true;
    }

    private boolean isIn(String plain, String word) {
      boolean mayEnd = words.size() == 1 && word.length() >= SHORTEST_END;
      return plain.startsWith(word) || (mayEnd && plain.endsWith(word));
    }
  }

  private record Word(String plain, int start, int end) {}

  /** A place in a text where a term stands. */
  record Place(int start, int end, Term sought) implements Fragment.Place {}

  static ReportQuestion of(String text) {
    Words.requireSearchable(text);
    return new ReportQuestion(
        TERM.matcher(text)
            .results()
            .map(
                found -> {
                  boolean isExact = found.group("exact") != null;
                  return new Term(
                      words(found.group(isExact ? "exact" : "start")).stream()
                          .map(Word::plain)
                          // An accent alone begins every word.
                          .filter(not(String::isEmpty))
                          .toList(),
                      isExact);
                })
            .filter(not(term -> term.words().isEmpty()))
            .distinct()
            .limit(Words.MOST)
            .toList());
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> new Word(Words.plain(found.group()), found.start(), found.end()))
        .toList();
  }

  /** Whether all of it stands in the texts, in any order. */
  boolean isAnsweredBy(List<String> texts) {
    var found =
        texts.stream()
            .flatMap(text -> places(text).stream())
            .map(Place::sought)
            .collect(Collectors.toSet());
    return !terms.isEmpty() && found.containsAll(terms);
  }

  /** Where something of it stands in a text, in order. */
  List<Place> places(String text) {
    var words = words(text);
    var places = new ArrayList<Place>();
    for (int at = 0; at < words.size(); at++) {
      for (var term : terms) {
        int end = at + term.words().size();
        if (end <= words.size() && term.isAt(words.subList(at, end))) {
          places.add(new Place(words.get(at).start(), words.get(end - 1).end(), term));
        }
      }
    }
    return places;
  }
}

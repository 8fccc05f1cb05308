package nl.koerswijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.search.SearchReason.How;
import nl.koerswijzer.search.Sought.Way;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;

/** Finds what will do for each word of a question: the word, its parts, its long form, a slip. */
final class Meanings {

  private static final float SHORT_FORM = 0.8f;
  private static final float COMPOUND = 0.5f;
  private static final float BEGINNING = 0.3f;

  /** Two words that stand anywhere, and may do so in a name: still below the word itself. */
  private static final float BEGINNING_PARTS = 0.05f;

  private static final float TYPO = 0.6f;
  private static final float PART = 0.5f;

  /** In shorter words any letter makes another word. */
  private static final int SHORTEST_WITH_SLIP = 4;

  /** Longer words are made up, and dear to compare. */
  private static final int LONGEST_WITH_SLIP = 40;

  /** Of letters that say something inside a longer word. */
  private static final int SHORTEST_PART = 5;

  /** Words that a slip or a part is taken for. */
  private static final int MOST = 8;

  private final IndexReader reader;
  private final Compounds compounds;
  private final ShortForms shortForms;

  Meanings(IndexReader reader, Compounds compounds, ShortForms shortForms) {
    this.reader = reader;
    this.compounds = compounds;
    this.shortForms = shortForms;
  }

  Compounds compounds() {
    return compounds;
  }

  List<Sought> of(String text, List<Word> words) {
    var sought = new ArrayList<Sought>();
    for (int at = 0; at < words.size(); at++) {
      int length = longFormAt(text, words, at);
      if (length > 1) {
        sought.add(longForm(text, words.subList(at, at + length)));
        at += length - 1;
      } else {
        sought.add(one(asked(text, words.get(at), words.get(at)), words.get(at)));
      }
    }
    return sought;
  }

  /** What stands between quotes: it is there just so, or it is not. */
  List<Sought> exactly(String text, List<List<Word>> quoted) {
    return quoted.stream()
        .map(
            words ->
                new Sought(
                    asked(text, words.getFirst(), words.getLast()),
                    isThere(words) ? List.of(Way.exactly(words)) : List.of()))
        .toList();
  }

  private boolean isThere(List<Word> words) {
    try {
      return new IndexSearcher(reader)
              .count(Queries.exactly(words.stream().map(Word::plain).toList()))
          > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stop words are no longer among the words, but they are part of a name. */
  private int longFormAt(String text, List<Word> words, int at) {
    var first = words.get(at);
    var all = Word.of(text).stream().filter(word -> word.start() >= first.start()).toList();
    int length = shortForms.longFormAt(all, 0);
    if (length < 2) {
      return 0;
    }
    int end = all.get(length - 1).end();
    return (int) words.stream().filter(w -> w.start() >= first.start() && w.end() <= end).count();
  }

  private Sought longForm(String text, List<Word> words) {
    var first = words.getFirst();
    var last = words.getLast();
    var all =
        Word.of(text).stream()
            .filter(word -> word.start() >= first.start() && word.end() <= last.end())
            .toList();
    var stems = words.stream().map(Word::stem).toList();
    var ways =
        Stream.concat(
                Stream.of(new Way(stems, false, How.WORD, 1)),
                shortForms.shortForms(all).stream()
                    .map(shorter -> new Way(List.of(shorter), false, How.SHORT_FORM, SHORT_FORM)))
            .toList();
    return new Sought(asked(text, first, last), ways);
  }

  private static String asked(String text, Word first, Word last) {
    return text.substring(first.start(), last.end());
  }

  /** Without a way when nothing in the index will do. */
  private Sought one(String asked, Word word) {
    var ways = new ArrayList<Way>();
    if (isKnown(word.stem())) {
      ways.add(Way.word(word.stem()));
    }
    shortForms
        .longForms(word)
        .forEach(stems -> ways.add(new Way(stems, true, How.SHORT_FORM, SHORT_FORM)));
    shortForms
        .shortForms(List.of(word))
        .forEach(stem -> ways.add(new Way(List.of(stem), false, How.SHORT_FORM, SHORT_FORM)));
    var parts = byParts(word.plain(), COMPOUND);
    ways.addAll(parts);
    if (ways.isEmpty()) {
      holding(word).forEach(other -> ways.add(way(other, How.PART, PART)));
    }
    if (ways.isEmpty()) {
      similar(word, 1).forEach(other -> ways.add(way(other, How.TYPO, TYPO)));
    }
    // Few may say all that a compound says that nobody here uses.
    var beginning =
        ways.isEmpty() || (!parts.isEmpty() && !isKnown(word.stem()))
            ? compounds.beginning(word.plain()).orElse(null)
            : null;
    if (beginning != null) {
      ways.add(way(beginning, How.COMPOUND, BEGINNING));
      ways.addAll(byParts(beginning, BEGINNING_PARTS));
    }
    if (ways.isEmpty()) {
      similar(word, 2).forEach(other -> ways.add(way(other, How.TYPO, TYPO)));
    }
    return new Sought(
        asked, ways, beginning != null && compounds.isWord(beginning) ? beginning : null);
  }

  private static Way way(String word, How how, float worth) {
    return new Way(List.of(Word.stem(word)), false, how, worth);
  }

  /** The first part says what kind it is; with any of the others it is about the same. */
  private List<Way> byParts(String word, float worth) {
    var parts = compounds.parts(word);
    if (parts.size() < 2 || !isKnown(parts.getFirst())) {
      return List.of();
    }
    return parts.stream()
        .skip(1)
        .distinct()
        .filter(this::isKnown)
        .map(part -> new Way(List.of(parts.getFirst(), part), false, How.COMPOUND, worth))
        .toList();
  }

  boolean isKnown(String stem) {
    try {
      return reader.docFreq(new Term(SearchIndex.STEM, stem)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that are so many slips away at the most. */
  List<String> similar(Word word, int slips) {
    int length = word.plain().length();
    boolean isWord = word.plain().chars().allMatch(Character::isLetter);
    return isWord && length >= SHORTEST_WITH_SLIP + slips - 1 && length <= LONGEST_WITH_SLIP
        ? similar(word.plain(), slips)
        : List.of();
  }

  private List<String> similar(String word, int slips) {
    try {
      var terms = MultiTerms.getTerms(reader, SearchIndex.WORD);
      return terms == null
          ? List.of()
          : first(new FuzzyTermsEnum(terms, new Term(SearchIndex.WORD, word), slips, 1, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> first(TermsEnum terms) throws IOException {
    var found = new ArrayList<String>();
    for (var term = terms.next(); term != null && found.size() < MOST; term = terms.next()) {
      found.add(term.utf8ToString());
    }
    return found;
  }

  /** Words that hold it, whatever its ending: it may be a part of a compound. */
  private List<String> holding(Word word) {
    var found = new ArrayList<String>();
    if (word.stem().length() >= SHORTEST_PART) {
      try {
        var terms = MultiTerms.getTerms(reader, SearchIndex.WORD);
        var all = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (var term = all.next(); term != null && found.size() < MOST; term = all.next()) {
          if (term.utf8ToString().contains(word.stem())) {
            found.add(term.utf8ToString());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }
}

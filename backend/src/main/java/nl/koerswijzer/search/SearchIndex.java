package nl.koerswijzer.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.RecordKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All that one viewer may see, by its words. Nothing else is in it: what a word is worth, what is
 * taken for a slip, and what a question is narrowed by, follow from his own records alone.
 */
final class SearchIndex {

  /** Every stem of a record, with those of the parts of its compounds. */
  static final String STEM = "stem";

  /** Every word as it is written. */
  static final String WORD = "word";

  /** The words of the names. */
  static final String NAMED = "named";

  /** Each name as a whole. */
  static final String WHOLE = "whole";

  static final String KIND = "kind";
  static final String PLACE = "place";
  static final String PARTY = "party";
  static final String FOR_WHOM = "forWhom";

  /** The latest phase of a project. */
  static final String PHASE = "phase";

  /** Every text, word by word as it is written. */
  static final String EXACT = "exact";

  static final String AS_OF = "asOf";

  private static final Similarity SIMILARITY = new BM25Similarity(1, 0.5f);

  static {
    // Twenty words in ten fields, each with what else will do, are many; they are quickly found.
    IndexSearcher.setMaxClauseCount(10_000);
  }

  private final IndexSearcher searcher;
  private final long bytes;
  private final List<String> ids;
  private final List<RecordKind> kinds;
  private final float[] worths;
  private final Names names;
  private final Meanings meanings;

  /**
   * What was found, best first.
   *
   * @param notFound what of the question nothing stands for
   */
  record Found(
      Question question,
      List<Sought> sought,
      List<String> notFound,
      List<Integer> ranked,
      Map<RecordKind, Integer> counts) {

    List<SearchBeginning> beginnings() {
      return sought.stream()
          .flatMap(
              one ->
                  Stream.ofNullable(one.beginning())
                      .map(beginning -> new SearchBeginning(one.asked(), beginning)))
          .distinct()
          .toList();
    }
  }

  SearchIndex(Collection<Node> all) {
    var nodes = all.stream().sorted(comparing(Node::id)).toList();
    var entries = new Entries(nodes).all();
    ids = entries.stream().map(Entry::id).toList();
    kinds = entries.stream().map(Entry::kind).toList();
    worths = new float[entries.size()];
    for (int i = 0; i < worths.length; i++) {
      worths[i] = worth(entries.get(i));
    }
    names = new Names(nodes);
    var compounds = new Compounds(Writing.vocabulary(entries));
    var directory = new ByteBuffersDirectory();
    try {
      Writing.write(entries, compounds, directory, SIMILARITY);
      long size = 0;
      for (var file : directory.listAll()) {
        size += directory.fileLength(file);
      }
      bytes = size;
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(SIMILARITY);
      searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    meanings = new Meanings(searcher.getIndexReader(), compounds, new ShortForms(nodes));
  }

  long bytes() {
    return bytes;
  }

  int size() {
    return ids.size();
  }

  String id(int doc) {
    return ids.get(doc);
  }

  RecordKind kind(int doc) {
    return kinds.get(doc);
  }

  Compounds compounds() {
    return meanings.compounds();
  }

  Document stored(int doc) {
    try {
      return searcher.storedFields().document(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A filter that leaves nothing was none, where each of its words stands somewhere. */
  Found find(String text, Set<RecordKind> wanted) {
    var found = find(Question.of(text, names), wanted);
    if (!found.counts().isEmpty() || found.question().narrowing().isEmpty()) {
      return found;
    }
    var literal = find(Question.asWords(text), wanted);
    return literal.notFound().isEmpty() ? literal : found;
  }

  private Found find(Question question, Set<RecordKind> wanted) {
    var exactly = meanings.exactly(question.text(), question.quoted());
    var sought =
        Stream.concat(exactly.stream(), meanings.of(question.text(), question.words()).stream())
            .toList();
    var notFound =
        sought.stream().filter(one -> !one.isFindable()).map(Sought::asked).distinct().toList();
    // What stands between quotes must be there.
    if ((sought.isEmpty() && question.narrowing().isEmpty())
        || exactly.stream().anyMatch(one -> !one.isFindable())) {
      return new Found(question, List.of(), notFound, List.of(), Map.of());
    }
    var narrowing =
        meanings.of(
            question.text(),
            question.narrowing().stream().flatMap(one -> one.naming().stream()).toList());
    List<Integer> ranking = List.of();
    // What fits best may fit in part only.
    for (int missing = 0; ranking.isEmpty() && missing < Math.max(1, sought.size()); missing++) {
      ranking = rank(Queries.of(question, sought, narrowing, missing));
    }
    var counts = new EnumMap<RecordKind, Integer>(RecordKind.class);
    ranking.forEach(doc -> counts.merge(kind(doc), 1, Integer::sum));
    var ranked =
        ranking.stream().filter(doc -> wanted.isEmpty() || wanted.contains(kind(doc))).toList();
    return new Found(
        question,
        Stream.concat(sought.stream(), narrowing.stream()).toList(),
        notFound,
        ranked,
        counts);
  }

  /** Records with a name that begins with, or holds words that begin with, what is typed. */
  List<Integer> beginningWith(String text, int most) {
    var words = Word.of(text);
    if (words.isEmpty()) {
      return List.of();
    }
    var whole = Word.together(text);
    var found =
        rank(Queries.beginning(words.stream().map(w -> List.of(w.plain())).toList(), whole));
    if (found.isEmpty()) {
      var near =
          words.stream()
              .map(
                  word ->
                      Stream.concat(Stream.of(word.plain()), meanings.similar(word, 1).stream())
                          .toList())
              .toList();
      found = rank(Queries.beginning(near, whole));
    }
    return found.stream().limit(most).toList();
  }

  private List<Integer> rank(org.apache.lucene.search.Query query) {
    try {
      return searcher.search(query, Ranking.manager(worths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What people ask for is mostly something that is done or somebody who does it. */
  private static float worth(Entry entry) {
    double kind =
        switch (entry.kind()) {
          case PROJECT -> 1.2;
          case NETWORK -> 1.15;
          case ORGANIZATION, THEME_LINE, BODY -> 1;
          case ABBREVIATION, DECISION -> 0.9;
          case RESULT -> 0.7;
          default -> 0.4;
        };
    return (float) (kind * (1 + 0.05 * Math.log1p(entry.links())));
  }
}

package nl.koerswijzer.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.search.Sought.Way;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question in the words of Lucene. */
final class Queries {

  /** What a part of a compound counts beside a word of its own. */
  private static final float PART = 0.7f;

  /** What other fields add to the best. */
  private static final float BESIDES = 0.1f;

  private static final float WHOLE_NAME = 12;
  private static final float PHRASE = 1.5f;
  private static final float NARROWED = 1;

  private Queries() {}

  /**
   * @param missing how much of what is looked for may be missing, besides what always may
   */
  static Query of(Question question, List<Sought> sought, List<Sought> narrowing, int missing) {
    var query = new BooleanQuery.Builder();
    query.add(words(sought, missing), Occur.MUST);
    query.add(wholeName(question.text()), Occur.SHOULD);
    if (question.words().size() > 1) {
      query.add(phrase(question.stems(), SearchField.NAME), Occur.SHOULD);
      query.add(phrase(question.stems(), SearchField.ALIAS), Occur.SHOULD);
      query.add(phrase(question.stems(), SearchField.TOPIC), Occur.SHOULD);
    }
    for (var one : narrowing) {
      query.add(new BoostQuery(any(one.ways()), NARROWED), Occur.SHOULD);
    }
    for (var one : question.narrowing()) {
      query.add(filter(one), Occur.FILTER);
    }
    return query.build();
  }

  /** Most of what is looked for must be there; of two things both. */
  private static Query words(List<Sought> sought, int missing) {
    if (sought.isEmpty()) {
      return new BoostQuery(MatchAllDocsQuery.INSTANCE, 0.1f);
    }
    var findable = sought.stream().filter(Sought::isFindable).toList();
    var words = new BooleanQuery.Builder();
    int exact = 0;
    for (var one : findable) {
      exact += one.isExact() ? 1 : 0;
      words.add(any(one.ways()), Occur.SHOULD);
      one.ways().stream()
          .filter(way -> !way.exactly().isEmpty())
          .forEach(way -> words.add(exactly(way.exactly()), Occur.FILTER));
    }
    int least = Math.max(exact > 0 ? 0 : 1, least(findable.size() - exact) - missing);
    words.setMinimumNumberShouldMatch(exact + least);
    return words.build();
  }

  /** Words that stand so, in this order. */
  static Query exactly(List<String> words) {
    return new PhraseQuery(SearchIndex.EXACT, words.toArray(String[]::new));
  }

  private static int least(int size) {
    return size <= 2 ? size : size - size / 3;
  }

  private static Query any(List<Way> ways) {
    return new DisjunctionMaxQuery(ways.stream().map(Queries::way).toList(), 0);
  }

  private static Query way(Way way) {
    if (way.stems().size() == 1) {
      return new BoostQuery(anywhere(way.stems().getFirst()), way.worth());
    }
    if (way.together()) {
      var fields =
          Stream.of(SearchField.values())
              .map(
                  field ->
                      (Query)
                          new BoostQuery(
                              new PhraseQuery(field.name(), way.stems().toArray(String[]::new)),
                              field.weight()))
              .toList();
      return new BoostQuery(new DisjunctionMaxQuery(fields, BESIDES), way.worth());
    }
    var all = new BooleanQuery.Builder();
    way.stems().forEach(stem -> all.add(anywhere(stem), Occur.MUST));
    return new BoostQuery(all.build(), way.worth());
  }

  private static Query anywhere(String stem) {
    return new DisjunctionMaxQuery(
        Stream.of(SearchField.values())
            .flatMap(
                field ->
                    Stream.of(
                        boosted(field.name(), stem, field.weight()),
                        boosted(field.parts(), stem, field.weight() * PART)))
            .toList(),
        BESIDES);
  }

  private static Query boosted(String field, String stem, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, stem)), weight);
  }

  private static Query wholeName(String text) {
    var whole = new TermQuery(new Term(SearchIndex.WHOLE, Word.together(text)));
    return new BoostQuery(new ConstantScoreQuery(whole), WHOLE_NAME);
  }

  private static Query phrase(List<String> stems, SearchField field) {
    return new BoostQuery(
        new PhraseQuery(3, field.name(), stems.toArray(String[]::new)), field.weight() * PHRASE);
  }

  private static Query filter(Question.Narrowing narrowing) {
    return switch (narrowing.kind()) {
      case PLACE -> anyOf(SearchIndex.PLACE, narrowing.values());
      case PARTY -> anyOf(SearchIndex.PARTY, narrowing.values());
      case TARGET_GROUP -> {
        var all = new BooleanQuery.Builder();
        narrowing
            .naming()
            .forEach(
                word ->
                    all.add(
                        new TermQuery(new Term(SearchIndex.FOR_WHOM, word.stem())), Occur.MUST));
        yield all.build();
      }
      case RECORD_KIND ->
          anyOf(
              SearchIndex.KIND,
              Stream.ofNullable(narrowing.recordKind()).map(RecordKind::name).toList());
      case PHASE -> anyOf(SearchIndex.PHASE, narrowing.values());
    };
  }

  private static Query anyOf(String field, Collection<String> values) {
    var any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
    return any.build();
  }

  /** Names that start with what is typed, or hold words that do. */
  static Query beginning(List<List<String>> words, String whole) {
    var all = new BooleanQuery.Builder();
    for (var either : words) {
      var any = new BooleanQuery.Builder();
      either.forEach(
          word -> any.add(new PrefixQuery(new Term(SearchIndex.NAMED, word)), Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    var query = new BooleanQuery.Builder();
    query.add(new ConstantScoreQuery(all.build()), Occur.MUST);
    query.add(
        new BoostQuery(
            new ConstantScoreQuery(new TermQuery(new Term(SearchIndex.WHOLE, whole))), 4),
        Occur.SHOULD);
    query.add(
        new BoostQuery(
            new ConstantScoreQuery(new PrefixQuery(new Term(SearchIndex.WHOLE, whole))), 1),
        Occur.SHOULD);
    return query.build();
  }
}

package nl.koerswijzer.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Puts all that was found in order: by how well it fits times what a record is worth, then by id.
 */
final class Ranking implements Collector {

  private final float[] worths;

  /** Each as one number: the lower, the better, so that thousands are sorted in no time. */
  private final LongStream.Builder found = LongStream.builder();

  private Ranking(float[] worths) {
    this.worths = worths;
  }

  static CollectorManager<Ranking, List<Integer>> manager(float[] worths) {
    return new CollectorManager<>() {
      @Override
      public Ranking newCollector() {
        return new Ranking(worths);
      }

      @Override
      public List<Integer> reduce(Collection<Ranking> parts) {
        return parts.stream()
            .flatMapToLong(part -> part.found.build())
            .sorted()
            .mapToObj(Ranking::doc)
            .toList();
      }
    };
  }

  /** The bits of numbers above zero are in the order of the numbers. */
  private static long number(float score, int doc) {
    return (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << Integer.SIZE | doc;
  }

  private static int doc(long number) {
    return (int) number;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable next) {
        scorer = next;
      }

      @Override
      public void collect(int doc) throws IOException {
        int at = context.docBase + doc;
        found.add(number(Objects.requireNonNull(scorer).score() * worths[at], at));
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}

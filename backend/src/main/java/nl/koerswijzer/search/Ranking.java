package nl.koerswijzer.search;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  private record Scored(int doc, float score) {}

  private final float[] worths;
  private final List<Scored> found = new ArrayList<>();

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
            .flatMap(part -> part.found.stream())
            .sorted(comparingDouble((Scored one) -> -one.score()).thenComparingInt(Scored::doc))
            .map(Scored::doc)
            .toList();
      }
    };
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
        found.add(new Scored(at, Objects.requireNonNull(scorer).score() * worths[at]));
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}

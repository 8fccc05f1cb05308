package nl.koerswijzer.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.koerswijzer.register.Links;
import org.jspecify.annotations.Nullable;

/** What is different in a report since the last edition, worked out once, when a field asks. */
final class Comparison {

  private final Function<Links, CompletableFuture<List<ReportChange>>> way;
  private @Nullable CompletableFuture<List<ReportChange>> changes;

  Comparison(Function<Links, CompletableFuture<List<ReportChange>>> way) {
    this.way = way;
  }

  /**
   * The changes.
   *
   * @param links of the field that asks: those of a field that is done already gather nothing
   */
  synchronized CompletableFuture<List<ReportChange>> changes(Links links) {
    if (changes == null) {
      changes = way.apply(links);
    }
    return changes;
  }
}

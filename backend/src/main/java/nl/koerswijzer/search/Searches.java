package nl.koerswijzer.search;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Room;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An index for each sight of the register, made when somebody first asks and again when the
 * register's revision has moved. Two viewers with the same keys share one.
 */
@Component
class Searches {

  private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

  /** Bytes of all indexes together; one of the region takes some 1 MB. */
  private static final long MOST = 128_000_000;

  /** What is looked for, and what tells how it hangs together. */
  private static final List<RecordKind> READ =
      List.of(
          RecordKind.ABBREVIATION,
          RecordKind.BODY,
          RecordKind.DECISION,
          RecordKind.MEMBERSHIP,
          RecordKind.NETWORK,
          RecordKind.ORGANIZATION,
          RecordKind.PARTICIPATION,
          RecordKind.POST,
          RecordKind.PROJECT,
          RecordKind.RESULT,
          RecordKind.SOURCE,
          RecordKind.THEME_LINE);

  private record Sight(Set<String> keys, @Nullable Room room) {}

  private record Kept(long revision, SearchIndex index) {}

  private final Register register;
  private final Cache<Sight, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .<Sight, Kept>weigher((sight, one) -> Math.toIntExact(one.index().bytes()))
          .build();

  Searches(Register register) {
    this.register = register;
  }

  /** The index of what a viewer may see now. */
  SearchIndex of(Viewer viewer) {
    // Read first: an index of a newer state under an older revision is only made once too often.
    long revision = register.revision();
    return kept.asMap()
        .compute(
            new Sight(viewer.keys(), viewer.room()),
            (sight, old) ->
                old != null && old.revision() == revision ? old : new Kept(revision, make(viewer)))
        .index();
  }

  private SearchIndex make(Viewer viewer) {
    long start = System.nanoTime();
    var readable = where("type").in(READ.stream().map(RecordKind::name).toList());
    var index = new SearchIndex(register.list(viewer, readable));
    LOG.info(
        "search index of {} records, {} kB, made in {} ms",
        index.size(),
        index.bytes() / 1_000,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return index;
  }
}

package nl.koerswijzer.search;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.register.Derived;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
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

  private final Register register;
  private final Derived<SearchIndex> indexes;

  Searches(Register register) {
    this.register = register;
    this.indexes = new Derived<>(register, this::make, SearchIndex::bytes, MOST);
  }

  /** The index of what a viewer may see now. */
  SearchIndex of(Viewer viewer) {
    return indexes.of(viewer);
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

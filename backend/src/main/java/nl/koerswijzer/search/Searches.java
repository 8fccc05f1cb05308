package nl.koerswijzer.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.Derived;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.source.Source;
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
  private static final List<Class<? extends Node>> MADE_OF =
      List.of(
          Abbreviation.class,
          Body.class,
          Decision.class,
          Membership.class,
          Network.class,
          Organization.class,
          Participation.class,
          PhaseStatement.class,
          Post.class,
          Project.class,
          Result.class,
          Source.class,
          ThemeLine.class);

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
    var index = new SearchIndex(register.listAll(viewer, MADE_OF));
    LOG.info(
        "search index of {} records, {} kB, made in {} ms",
        index.size(),
        index.bytes() / 1_000,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return index;
  }
}

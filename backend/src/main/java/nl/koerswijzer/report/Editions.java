package nl.koerswijzer.report;

import static java.util.concurrent.TimeUnit.MINUTES;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Room;
import nl.koerswijzer.register.Rooms;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.report.Edition.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * The editions that there are. An edition counts only when its last copy is in: until then nobody
 * sees more of it than that its slug is taken.
 */
@Component
class Editions {

  private static final Criteria HAS_CONTENT = Criteria.where("withdrawal").is(null);

  /** A check reads all copies; a reader need not be told more often than this. */
  private final Cache<String, Boolean> checked =
      Caffeine.newBuilder().expireAfterWrite(1, MINUTES).maximumSize(100).build();

  private final Register register;
  private final Rooms rooms;
  private final Clock clock;

  Editions(Register register, Rooms rooms, Clock clock) {
    this.register = register;
    this.rooms = rooms;
    this.clock = clock;
  }

  /**
   * What an edition is to be about.
   *
   * @param version 1 for the first about its period
   */
  record Draft(
      Network network,
      Period period,
      Decision adoptedBy,
      int version,
      @Nullable String title,
      @Nullable String foreword,
      @Nullable String predecessor,
      @Nullable String whatChanged) {

    String slug() {
      var name = "%s-%s-%s".formatted(network.slug(), period.from(), period.until());
      return version == 1 ? name : name + "-" + version;
    }
  }

  Optional<Edition> find(Viewer viewer, String slug) {
    return register.find(viewer, Edition.class, slug);
  }

  Optional<Network> findNetwork(Viewer viewer, String slug) {
    return register.find(viewer, Network.class, slug);
  }

  Optional<Decision> findDecision(Viewer viewer, String slug) {
    return register.find(viewer, Decision.class, slug);
  }

  /** Whether its content still is what was frozen; null once it is withdrawn. */
  @Nullable Boolean isIntact(Edition edition) {
    return edition.hasContent()
        ? checked.get(
            edition.slug(), slug -> rooms.checksum(edition.room()).equals(edition.checksum()))
        : null;
  }

  /** Copies the register as it stands now; empty when there is an edition of that slug already. */
  Optional<Edition> freeze(Draft draft) {
    var today = Viewer.ANYONE.today(clock);
    var id = Node.id(Edition.class, draft.slug());
    if (!register.reserve(id)) {
      return Optional.empty();
    }
    var room = Rooms.named(draft.slug(), today);
    try {
      var edition = edition(draft, today, rooms.fill(room));
      if (!register.replace(edition, Register.RESERVED)) {
        throw new IllegalStateException("somebody else cleared up " + id + " while it was made");
      }
      return Optional.of(edition);
    } catch (RuntimeException broken) {
      clearUp(id, room);
      throw broken;
    }
  }

  private void clearUp(String id, Room room) {
    register.giveBack(id);
    rooms.clear(room);
  }

  private static Edition edition(Draft draft, PartialDate today, String checksum) {
    return new Edition(
        Node.id(Edition.class, draft.slug()),
        draft.slug(),
        draft.network().slug(),
        draft.period(),
        draft.version(),
        draft.title(),
        draft.foreword(),
        draft.adoptedBy().slug(),
        draft.adoptedBy().date(),
        today,
        checksum,
        draft.predecessor(),
        draft.whatChanged(),
        null,
        Provenance.ofRecordAbout(List.of(draft.network(), draft.adoptedBy())));
  }

  /** Says first that it is withdrawn, so that nobody is told of content that is half gone. */
  Optional<Edition> withdraw(Edition edition, String reason) {
    var now = edition.withdrawn(new Withdrawal(Viewer.ANYONE.today(clock), reason));
    if (!register.replace(now, HAS_CONTENT)) {
      return Optional.empty();
    }
    rooms.clear(edition.room());
    return Optional.of(now);
  }

  /** Clears away what was left by a process that broke off half-way. At start only. */
  void finish() {
    register.giveBackReserved();
    rooms.keepOnly(HAS_CONTENT);
  }
}

package nl.koerswijzer.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Room;
import nl.koerswijzer.register.Rooms;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report that is kept as it stood on a day: copies of every statement of that day are in a room
 * of its own. As public as its network and the decision that adopted it, whichever is for fewer.
 *
 * @param network the slug of its network
 * @param version 1 for the first about its period, 2 for what came in its place
 * @param adoptedBy the slug of the decision that adopted it
 * @param frozenOn the day of which it is the state
 * @param checksum over all copies, whoever may read them; never to be shown, for that would tell
 *     that something hidden is different
 * @param predecessor the slug of the edition that it corrects
 * @param withdrawal null: it was not withdrawn
 */
@Document(Register.STATEMENTS)
record Edition(
    String id,
    String slug,
    String network,
    Period period,
    int version,
    @Nullable String title,
    @Nullable String foreword,
    String adoptedBy,
    PartialDate adoptedOn,
    PartialDate frozenOn,
    String checksum,
    @Nullable String predecessor,
    @Nullable String whatChanged,
    @Nullable Withdrawal withdrawal,
    Provenance provenance)
    implements Node {

  record Withdrawal(PartialDate on, String reason) {}

  /** By the date of the decision, then by how far their periods reach. */
  static final Comparator<Edition> NEWEST_FIRST =
      comparing(Edition::adoptedOn)
          .thenComparing(edition -> edition.period().until(), nullsLast(naturalOrder()))
          .thenComparingInt(Edition::version)
          .thenComparing(Edition::slug)
          .reversed();

  /** By how far their periods reach; of one period, the newest comes last. */
  static final Comparator<Edition> BY_REACH =
      Comparator.<Edition, @Nullable PartialDate>comparing(
              edition -> edition.period().until(), nullsFirst(naturalOrder()))
          .thenComparing(NEWEST_FIRST.reversed());

  @Override
  public List<String> names() {
    return List.of(title == null ? slug : title);
  }

  boolean hasContent() {
    return withdrawal == null;
  }

  /**
   * The one that corrects it and still has its content: one that was withdrawn is passed over, for
   * what corrected that, if anything.
   *
   * @param all editions of its network
   */
  Optional<Edition> successor(List<Edition> all) {
    return all.stream()
        .filter(other -> slug.equals(other.predecessor()))
        .flatMap(next -> next.hasContent() ? Stream.of(next) : next.successor(all).stream())
        .max(comparingInt(Edition::version));
  }

  /**
   * The last one about a period that still has its content.
   *
   * @param all editions of its network
   */
  static Optional<Edition> standing(Period period, List<Edition> all) {
    return all.stream()
        .filter(edition -> edition.hasContent() && edition.period().equals(period))
        .max(comparingInt(Edition::version));
  }

  /**
   * The one that would hold again if this one were withdrawn; empty when none would, or when this
   * one does not hold itself.
   *
   * @param all editions of its network
   */
  Optional<Edition> restores(List<Edition> all) {
    var others = all.stream().filter(not(this::isSame)).toList();
    return standing(period, all).filter(this::isSame).flatMap(self -> standing(period, others));
  }

  private boolean isSame(Edition other) {
    return slug.equals(other.slug());
  }

  /** The title of what corrects it: the same, unless another is given. */
  @Nullable String titleOr(@Nullable String other) {
    return other == null ? title : other;
  }

  /** The foreword of what corrects it: the same, unless another is given. */
  @Nullable String forewordOr(@Nullable String other) {
    return other == null ? foreword : other;
  }

  Room room() {
    return Rooms.named(slug, frozenOn);
  }

  Edition withdrawn(Withdrawal now) {
    return new Edition(
        id,
        slug,
        network,
        period,
        version,
        title,
        null,
        adoptedBy,
        adoptedOn,
        frozenOn,
        checksum,
        predecessor,
        whatChanged,
        now,
        provenance);
  }
}

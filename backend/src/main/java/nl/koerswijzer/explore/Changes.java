package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/** What differs between two dates, by kind, then as the lanes are ordered. */
record Changes(List<Change> all) {

  enum Kind {
    PROJECT_NEW,
    PROJECT_FIRST_NAMED,
    PROJECT_ENDED,
    PROJECT_CHANGED_PHASE,
    PHASE_FIRST_NAMED,
    TIE_NEW,
    TIE_FIRST_NAMED,
    TIE_ENDED,
    TIE_CHANGED_ROLE
  }

  record KindCount(Kind kind, int count) {}

  /** Of a project, or with an organization of a tie. */
  record Change(
      Kind kind,
      Project project,
      @Nullable Organization organization,
      List<Role> rolesBefore,
      List<Role> rolesAfter,
      @Nullable PhaseStatement phaseBefore,
      @Nullable PhaseStatement phaseAfter,
      @Nullable PartialDate date,
      List<Participation> participations) {

    public String id() {
      return kind + "/" + (organization == null ? project.slug() : tie());
    }

    /** The id of the tie that it is about; null: it is about the project itself. */
    @Nullable String tie() {
      return organization == null ? null : Tie.id(project, organization);
    }
  }

  /**
   * What differs between two dates. A filter chooses what is told, never what is new or over: of
   * what it chose on either date, all that held on these dates is compared.
   *
   * @param was what the filter chose on the first date
   * @param is what it chose on the last
   * @param allBefore all that held on the first date
   * @param allAfter all that held on the last
   */
  static Changes of(Exploration was, Exploration is, Exploration allBefore, Exploration allAfter) {
    var before = rows(allBefore);
    var after = rows(allAfter);
    var rows = Stream.of(was, is).flatMap(one -> one.rows().stream()).toList();
    var projects = rows.stream().map(ProjectRow::id).collect(toSet());
    var ties = rows.stream().flatMap(row -> row.ties().stream()).map(Tie::id).collect(toSet());
    var changes = new ArrayList<Change>();
    for (var site : is.landscape().sites()) {
      if (projects.contains(site.id())) {
        of(before.get(site.id()), after.get(site.id())).stream()
            .filter(change -> change.tie() == null || ties.contains(change.tie()))
            .forEach(changes::add);
      }
    }
    changes.sort(comparing(Change::kind));
    return new Changes(changes);
  }

  private static Map<String, ProjectRow> rows(Exploration all) {
    return all.rows().stream().collect(toMap(ProjectRow::id, Function.identity()));
  }

  private static List<Change> of(@Nullable ProjectRow was, @Nullable ProjectRow is) {
    var changes = new ArrayList<Change>();
    if (was == null && is != null) {
      // Without a start, a source only says that it was there by then.
      var kind = is.project().start() == null ? Kind.PROJECT_FIRST_NAMED : Kind.PROJECT_NEW;
      changes.add(ofProject(kind, null, is, is.site().since()));
    }
    if (was != null && is == null) {
      changes.add(ofProject(Kind.PROJECT_ENDED, was, null, was.project().end()));
    }
    if (was != null && is != null && is.phase() != null && !Objects.equals(phase(was), phase(is))) {
      var kind = was.phase() == null ? Kind.PHASE_FIRST_NAMED : Kind.PROJECT_CHANGED_PHASE;
      changes.add(ofProject(kind, was, is, is.phase().asOf()));
    }
    changes.addAll(ofTies(was, is));
    return changes;
  }

  private static @Nullable Object phase(ProjectRow row) {
    return row.phase() == null ? null : row.phase().phase();
  }

  private static Change ofProject(
      Kind kind, @Nullable ProjectRow was, @Nullable ProjectRow is, @Nullable PartialDate date) {
    return new Change(
        kind,
        Objects.requireNonNull(is == null ? was : is).project(),
        null,
        List.of(),
        List.of(),
        was == null ? null : was.phase(),
        is == null ? null : is.phase(),
        date,
        List.of());
  }

  private static List<Change> ofTies(@Nullable ProjectRow was, @Nullable ProjectRow is) {
    var before = ties(was);
    var after = ties(is);
    var changes = new ArrayList<Change>();
    after.forEach(
        (id, tie) -> {
          var old = before.get(id);
          if (old == null) {
            var isDated =
                tie.parts().stream().allMatch(part -> part.participation().from() != null);
            changes.add(ofTie(isDated ? Kind.TIE_NEW : Kind.TIE_FIRST_NAMED, null, tie));
          } else if (!old.roles().equals(tie.roles())) {
            changes.add(ofTie(Kind.TIE_CHANGED_ROLE, old, tie));
          }
        });
    before.forEach(
        (id, tie) -> {
          if (!after.containsKey(id) && (is != null || endedItself(tie))) {
            changes.add(ofTie(Kind.TIE_ENDED, tie, null));
          }
        });
    return changes;
  }

  /** What lasted as long as its project is over with it: no source of its own says that. */
  private static boolean endedItself(Tie tie) {
    return tie.parts().stream().allMatch(part -> part.participation().until() != null);
  }

  private static Map<String, Tie> ties(@Nullable ProjectRow row) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    if (row != null) {
      row.ties().forEach(tie -> ties.put(tie.id(), tie));
    }
    return ties;
  }

  private static Change ofTie(Kind kind, @Nullable Tie was, @Nullable Tie is) {
    var tie = Objects.requireNonNull(is == null ? was : is);
    return new Change(
        kind,
        tie.project(),
        tie.organization(),
        was == null ? List.of() : was.roles(),
        is == null ? List.of() : is.roles(),
        null,
        null,
        date(was, is),
        Stream.of(was, is)
            .flatMap(Stream::ofNullable)
            .flatMap(one -> one.participations().stream())
            .distinct()
            .toList());
  }

  /**
   * When it became so: the last date on which something of it began; where nothing did, the last on
   * which something ended.
   */
  private static @Nullable PartialDate date(@Nullable Tie was, @Nullable Tie is) {
    var before = was == null ? List.<Part>of() : was.parts();
    var after = is == null ? List.<Part>of() : is.parts();
    var begun = after.stream().filter(part -> !before.contains(part)).map(Part::since);
    var ended =
        before.stream().filter(part -> !after.contains(part)).map(p -> p.participation().until());
    return last(begun).or(() -> last(ended)).orElse(null);
  }

  private static Optional<PartialDate> last(Stream<@Nullable PartialDate> dates) {
    return dates.filter(Objects::nonNull).max(naturalOrder());
  }

  public List<KindCount> counts() {
    return Stream.of(Kind.values())
        .map(kind -> new KindCount(kind, of(List.of(kind)).size()))
        .filter(count -> count.count() > 0)
        .toList();
  }

  List<Change> of(@Nullable List<Kind> kinds) {
    return kinds == null || kinds.isEmpty()
        ? all
        : all.stream().filter(change -> kinds.contains(change.kind())).toList();
  }
}

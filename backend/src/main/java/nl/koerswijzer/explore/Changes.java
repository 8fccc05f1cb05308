package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    PROJECT_ENDED,
    PROJECT_CHANGED_PHASE,
    TIE_NEW,
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
      return kind + "/" + project.slug() + (organization == null ? "" : "/" + organization.slug());
    }
  }

  /** What differs between two explorations that differ in their date. */
  static Changes of(Exploration was, Exploration is) {
    var before = rows(was);
    var after = rows(is);
    var changes = new ArrayList<Change>();
    for (var site : is.landscape().sites()) {
      changes.addAll(of(before.get(site.id()), after.get(site.id())));
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
      changes.add(ofProject(Kind.PROJECT_NEW, null, is, is.project().start()));
    }
    if (was != null && is == null) {
      changes.add(ofProject(Kind.PROJECT_ENDED, was, null, was.project().end()));
    }
    if (was != null && is != null && !Objects.equals(phase(was), phase(is))) {
      var date = is.phase() == null ? null : is.phase().asOf();
      changes.add(ofProject(Kind.PROJECT_CHANGED_PHASE, was, is, date));
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
            changes.add(ofTie(Kind.TIE_NEW, null, tie));
          } else if (!old.roles().equals(tie.roles())) {
            changes.add(ofTie(Kind.TIE_CHANGED_ROLE, old, tie));
          }
        });
    before.forEach(
        (id, tie) -> {
          if (!after.containsKey(id)) {
            changes.add(ofTie(Kind.TIE_ENDED, tie, null));
          }
        });
    return changes;
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
        date(kind, was, is),
        Stream.of(was, is)
            .flatMap(Stream::ofNullable)
            .flatMap(one -> one.participations().stream())
            .distinct()
            .toList());
  }

  /** When it began, or for what ended when it ended: the last date of those that say so. */
  private static @Nullable PartialDate date(Kind kind, @Nullable Tie was, @Nullable Tie is) {
    var ended = kind == Kind.TIE_ENDED;
    return Objects.requireNonNull(ended ? was : is).parts().stream()
        .filter(part -> was == null || ended || !was.parts().contains(part))
        .map(part -> ended ? part.participation().until() : part.since())
        .filter(Objects::nonNull)
        .max(naturalOrder())
        .orElse(null);
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

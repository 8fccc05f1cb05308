package nl.koerswijzer.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.explore.RandomFilters.Drawn;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/** What the schema says of a filter, done the plainest way: for every project, every condition. */
final class BruteForce {

  private final Map<String, Node> byId = new HashMap<>();
  private final Map<String, List<Participation>> participations = new HashMap<>();
  private final Map<String, List<PhaseStatement>> phases = new HashMap<>();
  private final List<Project> projects = new ArrayList<>();

  BruteForce(List<Node> records) {
    for (var record : records) {
      byId.put(record.id(), record);
      switch (record) {
        case Project project -> projects.add(project);
        case Participation one ->
            participations.computeIfAbsent(one.project(), slug -> new ArrayList<>()).add(one);
        case PhaseStatement phase ->
            phases.computeIfAbsent(phase.project(), slug -> new ArrayList<>()).add(phase);
        default -> {}
      }
    }
  }

  private List<Participation> participations(Project project) {
    return participations.getOrDefault(project.slug(), List.of());
  }

  Set<String> projects(Drawn filter) {
    var found = new TreeSet<String>();
    for (var project : projects) {
      if (isChosen(project, filter)) {
        found.add(project.slug());
      }
    }
    return found;
  }

  Set<String> participations(Drawn filter) {
    var found = new TreeSet<String>();
    for (var project : projects) {
      for (var one : participations(project)) {
        if (isChosen(one, project, filter)) {
          found.add(one.id());
        }
      }
    }
    return found;
  }

  private boolean isChosen(Project project, Drawn filter) {
    if (!meets(project, filter)) {
      return false;
    }
    for (var one : participations(project)) {
      if (isChosen(one, project, filter)) {
        return true;
      }
    }
    return filter.of(FacetField.ORGANIZATION).isEmpty()
        && filter.of(FacetField.ORGANIZATION_KIND).isEmpty()
        && filter.of(FacetField.ROLE).isEmpty()
        && says(filter.text(), said(project));
  }

  private boolean isChosen(Participation one, Project project, Drawn filter) {
    if (!(byId.get("organization:" + one.organization()) instanceof Organization organization)) {
      return false;
    }
    var roles = filter.of(FacetField.ROLE);
    return meets(project, filter)
        && holds(one, filter.at())
        && (roles.isEmpty() ? one.role() != Role.DECLINED : roles.contains(one.role().name()))
        && any(filter.of(FacetField.ORGANIZATION), Set.of(organization.slug()))
        && any(filter.of(FacetField.ORGANIZATION_KIND), Set.of(organization.kind().name()))
        && says(filter.text(), said(project) + "\n" + String.join("\n", organization.names()));
  }

  private boolean meets(Project project, Drawn filter) {
    var network =
        project.network() != null && byId.get("network:" + project.network()) instanceof Network
            ? project.network()
            : ExploreFilter.LOCAL;
    var line =
        project.themeLine() != null
                && byId.get("themeLine:" + project.themeLine()) instanceof ThemeLine
            ? Set.of(project.themeLine())
            : Set.<String>of();
    var phase = phase(project, filter.at());
    return (filter.projects().isEmpty() || filter.projects().contains(project.slug()))
        && any(filter.of(FacetField.NETWORK), Set.of(network))
        && any(filter.of(FacetField.THEME_LINE), line)
        && any(filter.of(FacetField.PHASE), phase == null ? Set.of() : Set.of(phase.phase().name()))
        && any(filter.of(FacetField.TOPIC), Set.copyOf(project.topics()))
        && any(filter.of(FacetField.TARGET_GROUP), Set.copyOf(project.targetGroups()))
        && any(filter.of(FacetField.AGREEMENT), Set.copyOf(project.agreements()))
        && any(filter.of(FacetField.MUNICIPALITY), places(project, filter.at()))
        && runs(project, filter.at());
  }

  private Set<String> places(Project project, @Nullable PartialDate at) {
    var named = new HashSet<String>();
    var seats = new HashSet<String>();
    for (var one : participations(project)) {
      if (one.role() != Role.DECLINED
          && holds(one, at)
          && byId.get("organization:" + one.organization()) instanceof Organization organization) {
        if (organization.kind() == Organization.Kind.MUNICIPALITY) {
          named.add(organization.slug());
        }
        if (organization.municipality() != null
            && byId.containsKey("organization:" + organization.municipality())) {
          seats.add(organization.municipality());
        }
      }
    }
    return named.isEmpty() ? seats : named;
  }

  private @Nullable PhaseStatement phase(Project project, @Nullable PartialDate at) {
    PhaseStatement latest = null;
    for (var phase : phases.getOrDefault(project.slug(), List.of())) {
      if ((at == null || mayBeOnOrAfter(at, phase.asOf()))
          && (latest == null || PhaseStatement.OLDEST_FIRST.compare(phase, latest) > 0)) {
        latest = phase;
      }
    }
    return latest;
  }

  private boolean runs(Project project, @Nullable PartialDate at) {
    var since = project.start() == null ? firstSaid(project) : project.start();
    return at == null
        || ((since == null || mayBeOnOrAfter(at, since))
            && (project.end() == null || project.openEnded() || mayBeOnOrAfter(project.end(), at)));
  }

  /** The first date on which anything is said of a project that has no start. */
  private @Nullable PartialDate firstSaid(Project project) {
    var dates = new TreeSet<PartialDate>();
    for (var phase : phases.getOrDefault(project.slug(), List.of())) {
      dates.add(phase.asOf());
    }
    for (var one : participations(project)) {
      var since = one.from() == null ? one.asOf() : one.from();
      if (since != null && byId.containsKey("organization:" + one.organization())) {
        dates.add(since);
      }
    }
    return dates.isEmpty() ? null : dates.first();
  }

  private static boolean holds(Participation one, @Nullable PartialDate at) {
    if (at == null) {
      return true;
    }
    var since = one.from() == null ? one.asOf() : one.from();
    return (since == null || mayBeOnOrAfter(at, since))
        && (one.until() == null || mayBeOnOrAfter(one.until(), at));
  }

  /** Whether some day that the one may be is a day of the other, or later: day by day. */
  private static boolean mayBeOnOrAfter(PartialDate one, PartialDate other) {
    return last(one).compareTo(first(other)) >= 0;
  }

  private static String first(PartialDate date) {
    return (date.value() + "-01-01").substring(0, 10);
  }

  /** The thirty-first of a month that has none sorts after all its days too. */
  private static String last(PartialDate date) {
    return switch (date.value().length()) {
      case 4 -> date.value() + "-12-31";
      case 7 -> date.value() + "-31";
      default -> date.value();
    };
  }

  private static String said(Project project) {
    return String.join("\n", project.names()) + "\n" + project.goal();
  }

  private static boolean says(@Nullable String text, String said) {
    if (text != null) {
      for (var word : text.split(" ", -1)) {
        if (!Words.plain(said).contains(Words.plain(word))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean any(List<String> asked, Set<String> values) {
    return asked.isEmpty() || asked.stream().filter(Objects::nonNull).anyMatch(values::contains);
  }
}

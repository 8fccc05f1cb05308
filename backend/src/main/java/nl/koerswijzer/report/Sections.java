package nl.koerswijzer.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.report.ReportProject.ReportTarget;
import org.jspecify.annotations.Nullable;

/** The projects that belong to a report of a period, as sections in the order of telling. */
final class Sections {

  static final Comparator<Post> BY_RANK = comparing(Post::role).thenComparing(Post::slug);

  static final Comparator<Decision> OLDEST_FIRST =
      comparing(Decision::date).thenComparing(Decision::id);

  static final Comparator<Indicator> BY_NAME_AND_DATE =
      comparing(Indicator::name).thenComparing(Indicator::date).thenComparing(Indicator::slug);

  private static final Set<Phase> ENDS = Set.of(Phase.COMPLETED, Phase.STOPPED);

  private final Material all;
  private final Material current;
  private final Period period;
  private final Comparison comparison;
  private final Map<String, Project> projects;
  private final Set<String> themeLines;

  Sections(Material all, Period period, Comparison comparison) {
    this.all = all;
    this.current = all.in(period);
    this.period = period;
    this.comparison = comparison;
    this.projects =
        all.all(Project.class)
            .collect(
                toMap(Project::slug, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    this.themeLines = all.all(ThemeLine.class).map(ThemeLine::slug).collect(toSet());
  }

  /** The sections of a chapter: of the theme line's projects, or of those outside any. */
  List<ReportProject> of(@Nullable ThemeLine line, String chapter) {
    var slug = line == null ? null : line.slug();
    var members =
        projects.values().stream()
            .filter(project -> Objects.equals(lineOf(project), slug))
            .filter(this::belongs)
            .toList();
    var slugs = members.stream().map(Project::slug).collect(toSet());
    var ordered = new ArrayList<ReportProject>();
    members.stream()
        .filter(project -> !slugs.contains(project.parent()))
        .forEach(project -> add(project, false, chapter, members, ordered));
    return ordered;
  }

  private void add(
      Project project,
      boolean isPart,
      String chapter,
      List<Project> members,
      List<ReportProject> ordered) {
    ordered.add(section(project, isPart, chapter));
    members.stream()
        .filter(part -> project.slug().equals(part.parent()))
        .forEach(part -> add(part, true, chapter, members, ordered));
  }

  /** Its own theme line, or that of the nearest project that it is part of. */
  private @Nullable String lineOf(Project project) {
    var seen = new HashSet<String>();
    for (var at = project; at != null && seen.add(at.slug()); at = parentOf(at)) {
      if (at.themeLine() != null && themeLines.contains(at.themeLine())) {
        return at.themeLine();
      }
    }
    return null;
  }

  private @Nullable Project parentOf(Project project) {
    return project.parent() == null ? null : projects.get(project.parent());
  }

  /** Whether it ran in the period, or something is told about it in the period. */
  private boolean belongs(Project project) {
    return (hasBegun(project) && !hasEnded(project))
        || current.all(Result.class).anyMatch(result -> isAbout(project, result.project()))
        || current
            .all(Decision.class)
            .anyMatch(decision -> decision.projects().contains(project.slug()));
  }

  private boolean hasBegun(Project project) {
    return project.start() == null || period.isKnownBy(project.start());
  }

  private boolean hasEnded(Project project) {
    var phase = phase(project);
    return (!project.openEnded() && period.isPast(project.end()))
        || (phase != null && ENDS.contains(phase.phase()) && period.isPast(phase.asOf()));
  }

  private @Nullable PhaseStatement phase(Project project) {
    return current
        .all(PhaseStatement.class)
        .filter(phase -> isAbout(project, phase.project()))
        .max(PhaseStatement.OLDEST_FIRST)
        .orElse(null);
  }

  private static boolean isAbout(Project project, @Nullable String slug) {
    return project.slug().equals(slug);
  }

  private ReportProject section(Project project, boolean isPart, String chapter) {
    var known = participations(project);
    return new ReportProject(
        project,
        chapter,
        isPart,
        period,
        phase(project),
        current
            .all(Result.class)
            .filter(result -> isAbout(project, result.project()))
            .sorted(Result.OLDEST_FIRST)
            .toList(),
        targets(project),
        known.stream().filter(period::has).toList(),
        known,
        current
            .all(Post.class)
            .filter(post -> isAbout(project, post.project()))
            .sorted(BY_RANK)
            .toList(),
        current
            .all(Decision.class)
            .filter(decision -> decision.projects().contains(project.slug()))
            .sorted(OLDEST_FIRST)
            .toList(),
        current
            .all(Indicator.class)
            .filter(indicator -> isAbout(project, indicator.project()))
            .sorted(BY_NAME_AND_DATE)
            .toList(),
        current
            .all(FinanceLine.class)
            .filter(line -> isAbout(project, line.project()))
            .sorted(comparing(FinanceLine::slug))
            .toList(),
        comparison);
  }

  private List<Participation> participations(Project project) {
    return all.all(Participation.class)
        .filter(participation -> isAbout(project, participation.project()))
        .filter(one -> one.from() == null || period.isKnownBy(one.from()))
        .sorted(comparing(Participation::role).thenComparing(Participation::slug))
        .toList();
  }

  private List<ReportTarget> targets(Project project) {
    var measured =
        all.all(Result.class)
            .filter(result -> isAbout(project, result.project()))
            .filter(result -> period.isKnownBy(result.period().end()))
            .sorted(Result.OLDEST_FIRST)
            .flatMap(result -> result.metrics().stream())
            .toList();
    return project.targets().stream()
        .map(
            target ->
                new ReportTarget(
                    target,
                    measured.stream()
                        .filter(metric -> metric.metric().equals(target.metric()))
                        .toList()))
        .toList();
  }
}

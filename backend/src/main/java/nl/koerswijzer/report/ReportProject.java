package nl.koerswijzer.report;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one project in its period.
 *
 * @param chapter the slug of its chapter
 * @param isPart part of a project that has a section of its own just before
 * @param phase the latest in or before the period
 * @param known every participation that had begun by the end of the period
 * @param comparison of the whole report with the last edition
 */
record ReportProject(
    Project project,
    String chapter,
    boolean isPart,
    Period period,
    @Nullable PhaseStatement phase,
    List<Result> results,
    List<ReportTarget> targets,
    List<Participation> participations,
    List<Participation> known,
    List<Post> posts,
    List<Decision> decisions,
    List<Indicator> indicators,
    List<FinanceLine> finances,
    Comparison comparison) {

  /** A target, and what was measured under its very name. */
  record ReportTarget(Project.Target target, List<Result.Metric> measured) {}

  /** Every statement of the section. */
  Stream<Node> statements() {
    return Stream.of(
            List.of(project),
            phase == null ? List.<Node>of() : List.of(phase),
            results,
            participations,
            posts,
            decisions,
            indicators,
            finances)
        .flatMap(List::stream);
  }
}

package nl.koerswijzer.report;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where the words of a search occur.
 *
 * @param chapter its slug
 * @param project the slug of the project whose section it is in; null: about no one project
 */
record ReportFinding(String chapter, @Nullable String project, Statement statement) {

  private static final int MOST = 50;

  static List<ReportFinding> in(Report report, String text) {
    return report.chapters().stream()
        .flatMap(chapter -> places(chapter))
        .filter(place -> Words.areIn(place.statement(), text))
        .limit(MOST)
        .toList();
  }

  private static Stream<ReportFinding> places(ReportChapter chapter) {
    return Stream.concat(
        places(chapter.contents().stream(), chapter, null),
        chapter.projects().stream()
            .flatMap(section -> places(section.statements(), chapter, section.project().slug())));
  }

  private static Stream<ReportFinding> places(
      Stream<Node> nodes, ReportChapter chapter, @Nullable String project) {
    return nodes
        .filter(Statement.class::isInstance)
        .map(node -> new ReportFinding(chapter.slug(), project, (Statement) node));
  }
}

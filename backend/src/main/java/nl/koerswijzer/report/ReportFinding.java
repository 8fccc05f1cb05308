package nl.koerswijzer.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.register.Fragment;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where the words of a search occur.
 *
 * @param chapter its slug
 * @param project the slug of the project whose section it is in; null: about no one project
 * @param fragment a piece of its text, about the words that were asked for
 */
record ReportFinding(
    String chapter, @Nullable String project, Statement statement, List<TextPart> fragment) {

  private static final int MOST = 50;

  static List<ReportFinding> in(Report report, String text) {
    var question = ReportQuestion.of(text);
    return report.chapters().stream()
        .flatMap(chapter -> found(question, chapter))
        .limit(MOST)
        .toList();
  }

  private static Stream<ReportFinding> found(ReportQuestion question, ReportChapter chapter) {
    return Stream.concat(
        found(question, chapter.contents().stream(), chapter, null),
        chapter.projects().stream()
            .flatMap(
                section ->
                    found(question, section.statements(), chapter, section.project().slug())));
  }

  private static Stream<ReportFinding> found(
      ReportQuestion question,
      Stream<Node> nodes,
      ReportChapter chapter,
      @Nullable String project) {
    return nodes
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .flatMap(statement -> found(question, statement, chapter, project).stream());
  }

  private static Optional<ReportFinding> found(
      ReportQuestion question,
      Statement statement,
      ReportChapter chapter,
      @Nullable String project) {
    var texts = Stream.concat(statement.names().stream(), statement.prose().stream()).toList();
    return question.isAnsweredBy(texts)
        ? Optional.of(
            new ReportFinding(
                chapter.slug(), project, statement, Fragment.of(texts, question::places)))
        : Optional.empty();
  }
}

package nl.koerswijzer.report;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.register.LeftOut;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What a wider audience does not get of one chapter.
 *
 * @param chapter its slug, as the viewer gets it
 * @param whole that audience does not get the chapter at all
 */
record ReportLeftOut(String chapter, boolean whole, List<LeftOut> leftOut) {

  /** Chapters of which something is left out, in order. */
  static List<ReportLeftOut> of(Report report, @Nullable Report asWider, Viewer wider) {
    return report.chapters().stream()
        .map(
            chapter ->
                of(chapter, asWider == null || asWider.chapter(chapter.slug()).isEmpty(), wider))
        .filter(chapter -> chapter.whole() || !chapter.leftOut().isEmpty())
        .toList();
  }

  private static ReportLeftOut of(ReportChapter chapter, boolean whole, Viewer wider) {
    return new ReportLeftOut(
        chapter.slug(),
        whole,
        chapter
            .statements()
            .distinct()
            .map(statement -> LeftOut.find(statement, wider))
            .flatMap(Optional::stream)
            .toList());
  }
}

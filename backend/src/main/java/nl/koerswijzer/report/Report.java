package nl.koerswijzer.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What a network did in a period, as one viewer may read it. Composed when it is asked for; it
 * stores nothing.
 *
 * @param period null: none was asked for
 * @param edition the edition that this is the content of; null: the living register
 * @param comparison with the last edition before this one
 */
record Report(
    Network network,
    @Nullable Period period,
    @Nullable Edition edition,
    Viewer viewer,
    List<ReportChapter> chapters,
    Comparison comparison) {

  Optional<ReportChapter> chapter(String slug) {
    return chapters.stream().filter(chapter -> chapter.slug().equals(slug)).findFirst();
  }

  Stream<ReportProject> sections() {
    return chapters.stream().flatMap(chapter -> chapter.projects().stream());
  }

  Optional<ReportProject> project(String slug) {
    return sections().filter(section -> section.project().slug().equals(slug)).findFirst();
  }

  Period span() {
    return period == null ? Period.OPEN : period;
  }
}

package nl.koerswijzer.report;

import java.util.List;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Viewer;

/**
 * What is different about one project since an earlier report.
 *
 * @param reader who reads the project, and in which room: of what is gone, in the earlier report's
 */
record ReportChange(Kind kind, Project project, List<Field> fields, Viewer reader) {

  enum Kind {
    NEW,
    CHANGED,
    GONE
  }

  /** The parts of a section, in its order. */
  enum Field {
    NAME,
    GOAL,
    TERM,
    PHASE,
    TARGETS,
    RESULTS,
    PARTICIPATIONS,
    POSTS,
    DECISIONS,
    INDICATORS,
    FINANCES,
    OTHER
  }
}

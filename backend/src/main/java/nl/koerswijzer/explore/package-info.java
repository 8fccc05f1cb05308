/** Who does what, as one answer behind graph, table, tree and text; derived, and stored nowhere. */
@ApplicationModule(
    allowedDependencies = {
      "register",
      "organization",
      "network",
      "project",
      "participation",
      "alignment",
      "governance"
    })
@NullMarked
package nl.koerswijzer.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

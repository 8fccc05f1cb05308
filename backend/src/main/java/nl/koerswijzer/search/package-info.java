/** Finds records by a question in everyday Dutch, in an index of what one viewer may see. */
@ApplicationModule(
    allowedDependencies = {
      "register",
      "source",
      "abbreviation",
      "organization",
      "network",
      "project",
      "participation",
      "governance"
    })
@NullMarked
package nl.koerswijzer.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a network did in a period, composed of what the register holds, and editions of that. */
@ApplicationModule(
    allowedDependencies = {
      "register",
      "source",
      "abbreviation",
      "organization",
      "network",
      "project",
      "participation",
      "governance",
      "finance",
      "indicator"
    })
@NullMarked
package nl.koerswijzer.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

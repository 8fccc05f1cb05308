/** Takes in registers: holds each delivered file against the data contract before it is stored. */
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
      "indicator",
      "alignment"
    })
@NullMarked
package nl.koerswijzer.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

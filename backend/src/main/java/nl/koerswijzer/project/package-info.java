/** What is done together: goals, phases and results. */
@ApplicationModule(allowedDependencies = {"register", "organization", "network"})
@NullMarked
package nl.koerswijzer.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

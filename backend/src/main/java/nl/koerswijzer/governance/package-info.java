/** Where it is deliberated and decided, by whom, and what came of it. */
@ApplicationModule(allowedDependencies = {"register", "organization", "network", "project"})
@NullMarked
package nl.koerswijzer.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

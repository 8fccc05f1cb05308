/** Who does what in which project, and which municipalities take part. */
@ApplicationModule(allowedDependencies = {"register", "organization", "network", "project"})
@NullMarked
package nl.koerswijzer.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

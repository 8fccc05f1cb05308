/** Where two networks or projects work on the same matter. */
@ApplicationModule(allowedDependencies = {"register", "network", "project"})
@NullMarked
package nl.koerswijzer.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

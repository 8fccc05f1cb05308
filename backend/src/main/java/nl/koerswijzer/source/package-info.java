/** The documents and pages that the register rests on. */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package nl.koerswijzer.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

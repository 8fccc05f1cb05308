/** Short forms and what they stand for. */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package nl.koerswijzer.abbreviation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

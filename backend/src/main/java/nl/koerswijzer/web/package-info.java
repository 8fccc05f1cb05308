/** The way in from outside: scalars, errors, limits, security and the pages. */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package nl.koerswijzer.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Measured values with their date and area. */
@ApplicationModule(allowedDependencies = {"register", "organization", "network", "project"})
@NullMarked
package nl.koerswijzer.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

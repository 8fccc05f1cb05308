/** The money of a network, line by line as its sources print it. */
@ApplicationModule(allowedDependencies = {"register", "network", "project"})
@NullMarked
package nl.koerswijzer.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

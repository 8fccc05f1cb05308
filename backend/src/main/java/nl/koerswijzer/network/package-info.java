/** Lasting forms of working together, who is in them and along which lines they work. */
@ApplicationModule(allowedDependencies = {"register", "organization", "source"})
@NullMarked
package nl.koerswijzer.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

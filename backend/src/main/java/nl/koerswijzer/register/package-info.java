/** What every statement has in common: its sources, who may read it, and the only road to it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.koerswijzer.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Whoever does something: municipalities, insurers, care providers, residents' initiatives. */
@ApplicationModule(allowedDependencies = {"register"})
@NullMarked
package nl.koerswijzer.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

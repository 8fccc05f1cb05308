/** Who signs in, what his organization may see, and a sign-in of our own for trying things out. */
@ApplicationModule(
    allowedDependencies = {
      "register",
      "web",
      "organization",
      "network",
      "project",
      "participation"
    })
@NullMarked
package nl.koerswijzer.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

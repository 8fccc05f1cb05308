package nl.koerswijzer;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The packaged product before a browser: the protocol's audits, the journeys and the HTML of every
 * page, see frontend/scripts/e2e.mjs.
 */
class GateIT {

  @Test
  void opens() throws IOException, InterruptedException {
    Script.mustPass(Map.of(), "scripts/step.mjs", "e2e");
  }
}

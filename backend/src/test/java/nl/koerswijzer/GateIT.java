package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The packaged product before a browser: the protocol's audits, the journeys and the HTML of every
 * page, see frontend/scripts/e2e.mjs. A test, so that the product starts with the Java of this
 * build and not with whatever Maven itself runs on.
 */
class GateIT {

  @Test
  void opens() throws IOException, InterruptedException {
    var gate =
        new ProcessBuilder("node", "scripts/step.mjs", "e2e")
            .directory(Path.of("../frontend").toFile());
    gate.environment().put("KW_JAR", Path.of("target/koerswijzer.jar").toAbsolutePath().toString());
    gate.environment()
        .put("KW_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());

    // Its own streams: those of this process are Maven's line to it.
    var process = gate.redirectErrorStream(true).start();
    process.getOutputStream().close();
    process.getInputStream().transferTo(System.out);

    assertThat(process.waitFor()).isZero();
  }
}

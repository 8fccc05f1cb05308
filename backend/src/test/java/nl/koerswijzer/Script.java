package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script of the frontend that tests the packaged product. It is run by a test, so that the
 * product starts with the Java of this build and not with whatever Maven itself runs on.
 */
final class Script {

  /** How many lines of a failure are told: a journey that fails says some ten. */
  private static final int TOLD = 200;

  private Script() {}

  /**
   * Runs it to its end, with what it says in this output. Fails when the script does, with what it
   * said from its first fault on: of a build elsewhere often only the failure is kept.
   */
  static void mustPass(Map<String, Path> places, String... command)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(Stream.concat(Stream.of("node"), Stream.of(command)).toList())
            .directory(Path.of("../frontend").toFile());
    var environment = builder.environment();
    environment.put("KW_JAR", Path.of("target/koerswijzer.jar").toAbsolutePath().toString());
    environment.put("KW_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    places.forEach((name, place) -> environment.put(name, place.toAbsolutePath().toString()));

    // Its own streams: those of this process are Maven's line to it.
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new ArrayList<String>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(line);
        said.add(line);
      }
    }
    assertThat(process.waitFor()).as(() -> String.join("\n", faults(said))).isZero();
  }

  private static List<String> faults(List<String> said) {
    return said.stream().dropWhile(line -> !line.startsWith("FAIL")).limit(TOLD).toList();
  }
}

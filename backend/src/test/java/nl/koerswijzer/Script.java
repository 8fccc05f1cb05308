package nl.koerswijzer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script of the frontend that tests the packaged product. It is run by a test, so that the
 * product starts with the Java of this build and not with whatever Maven itself runs on.
 */
final class Script {

  private Script() {}

  /**
   * Runs it to its end, with what it says in this output.
   *
   * @return its exit code
   */
  static int run(Map<String, Path> places, String... command)
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
    process.getInputStream().transferTo(System.out);
    return process.waitFor();
  }
}

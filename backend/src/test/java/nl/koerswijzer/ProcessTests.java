package nl.koerswijzer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as a process of its own, as its keeper starts and kills it. */
class ProcessTests {

  @TempDir private Path folder;

  @Test
  void keepsItsRegisterThroughAKillAndRefusesASecondProcess() throws Exception {
    var data = Map.of("KOERSWIJZER_DATA_FILE", folder.resolve("register.mv").toString());
    int port = freePort();

    var first = start(port, data);
    assertThat(readUntilAddress(first)).contains("Read the register from 15 files");

    var second = start(freePort(), data);
    assertThat(readToEnd(second))
        .contains("another process holds the data file")
        .contains("KOERSWIJZER_DATA_FILE");
    assertThat(second.waitFor()).isNotZero();

    first.destroyForcibly().waitFor(10, SECONDS);
    var again = start(port, data);
    assertThat(readUntilAddress(again)).contains("it is kept as it is");
    assertThat(new Http(port).post("{ register { total } }").body()).contains("2795");
    again.destroy();
    assertThat(again.waitFor(20, SECONDS)).isTrue();
  }

  @Test
  void saysThatItsPortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0)) {
      var process = start(taken.getLocalPort(), Map.of("KOERSWIJZER_DATA_FILE", ""));

      assertThat(readToEnd(process))
          .contains("Port " + taken.getLocalPort() + " was already in use");
      assertThat(process.waitFor()).isNotZero();
    }
  }

  private static Process start(int port, Map<String, String> environment) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Each runs for seconds: what the second compiler saves later never comes.
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            KoerswijzerApplication.class.getName());
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  // Without the tests' own settings, which keep the register in memory.
  private static String classPath() {
    var separator = System.getProperty("path.separator");
    return String.join(
        separator,
        List.of(System.getProperty("java.class.path").split(separator)).stream()
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList());
  }

  private static String readUntilAddress(Process process) throws IOException {
    return read(process, "Koerswijzer: http://localhost:");
  }

  private static String readToEnd(Process process) throws IOException {
    return read(process, null);
  }

  private static String read(Process process, @Nullable String last) throws IOException {
    var said = new StringBuilder();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (last != null && line.contains(last)) {
        return said.toString();
      }
    }
    assertThat(last).as("the process ended and said:%n%s", said).isNull();
    return said.toString();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

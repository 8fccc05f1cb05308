package nl.koerswijzer.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.koerswijzer.intake.Draft;

/**
 * Writes a register of as many regions as one likes, to see what the product does with much more
 * than it has: {@code mvn -Pscale -Dcopies=100 process-test-classes}.
 */
public final class Scale {

  private Scale() {}

  /**
   * Makes the register.
   *
   * @param args how many copies, and the folder to write them to
   */
  public static void main(String[] args) throws IOException {
    int copies = Integer.parseInt(args[0]);
    var folder = Path.of(args[1]).toAbsolutePath().normalize();
    write(copies, folder);
    System.out.printf(
        """
        %d regions that do not exist are in %s
        To see them: KOERSWIJZER_REGISTER=%s KOERSWIJZER_DATA_FILE= java -jar backend/target/koerswijzer.jar
        """,
        copies, folder, folder);
  }

  static void write(int copies, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var old = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : old) {
        Files.delete(file);
      }
    }
    var original = Draft.bundled();
    var names = Copy.names(original);
    for (int number = 1; number <= copies; number++) {
      Copy.of(original, number, names).write(folder, String.valueOf(number));
    }
  }
}

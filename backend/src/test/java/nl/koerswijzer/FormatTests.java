package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Every Java source is formatted. A test and no Maven plugin: formatters read Java with the
 * compiler of the JVM they run in, which must be the one of this build, not Maven's own. {@code mvn
 * test -Dtest=FormatTests -Dformat=write} puts it right.
 */
class FormatTests {

  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  private final Formatter formatter =
      new Formatter(JavaFormatterOptions.builder().reorderModifiers(true).build());

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src").toRealPath())) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        var formatted = format(source);
        if (!source.equals(formatted)) {
          unformatted.add(file);
          if (WRITE) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    assertThat(unformatted).as("run with -Dformat=write").isEmpty();
  }

  private String format(String source) throws FormatterException {
    return formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }
}

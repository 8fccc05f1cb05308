package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and chains that make a careless checker slow or run out of stack. */
class HostileInputTests {

  private static final int MANY = 300_000;

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-", "-a", "a@", "a.", "0", "0 ", "0-", "@a-", "A_", "+31"})
  void passesOnceOverALongText(String repeated) {
    String text = "\"" + repeated.repeat(MANY) + "!\"";
    register
        .set("projects", "garden", "goal", text)
        .set("projects", "garden", "parent", text)
        .set("projects", "garden", "agreements[0]", text)
        .set("projects", "shed", "id", text)
        .set("sources", "plan", "url", text)
        .set("sources", "plan", "date", text)
        .set("indicators", "lonely", "area", text);

    var violations =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), register::violations);

    assertThat(violations)
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.toString()).hasSizeLessThan(400));
  }

  @Test
  void followsALongChainOnce() {
    IntStream.range(0, 20_000)
        .mapToObj(HostileInputTests::link)
        .forEach(record -> register.add("projects", record));

    var violations =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), register::violations);

    assertThat(violations).isEmpty();
  }

  @Test
  void comparesItemsWithEqualHashesOnce() {
    String items =
        IntStream.range(0, 1 << 14)
            .mapToObj(n -> "\"" + colliding(n) + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    register.set("projects", "garden", "topics", items);

    var violations =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), register::violations);

    assertThat(violations).isEmpty();
  }

  private static String link(int n) {
    String parent = n == 0 ? "shed" : "t%06d".formatted(n - 1);
    return """
    {"id": "t%06d", "parent": "%s", "name": "T", "goal": "T", "phases": [],
     "sources": [{"source": "plan", "at": "p. 2"}]}
    """
        .formatted(n, parent);
  }

  /** Texts of "Aa" and "BB" alone all have the same hash code. */
  private static String colliding(int n) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (n >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }
}

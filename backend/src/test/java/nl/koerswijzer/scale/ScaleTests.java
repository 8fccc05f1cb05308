package nl.koerswijzer.scale;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import nl.koerswijzer.intake.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleTests {

  private final Draft original = Draft.bundled();
  private final Draft copy = Copy.of(original, 17, Copy.names(original));

  @Test
  void keepsToTheContract() {
    assertThat(copy.refused()).isEmpty();
  }

  @Test
  void sharesNoRecordWithTheBundledRegisterOrAnotherCopy() {
    var other = Copy.of(original, 18, Copy.names(original));
    var ids = new HashSet<String>();
    for (var register : new Draft[] {original, copy, other}) {
      for (var kind : register.kinds()) {
        register.records(kind).forEach(record -> ids.add(kind + "/" + Draft.id(record)));
      }
    }

    int each = original.kinds().stream().mapToInt(kind -> original.records(kind).size()).sum();
    assertThat(ids).hasSize(3 * each);
  }

  @Test
  void saysInEveryNameAndSourceThatItIsNotReal() {
    assertThat(copy.records("organizations"))
        .allSatisfy(one -> assertThat(one.path("name").asString()).endsWith("(proefregio 17)"));
    assertThat(copy.records("sources"))
        .allSatisfy(
            one -> {
              assertThat(one.path("title").asString()).endsWith("(proefregio 17)");
              assertThat(one.has("url") || one.has("file")).isFalse();
            });
    assertThat(copy.records("networks"))
        .allSatisfy(
            one ->
                assertThat(one.path("summary").asString()).startsWith("Dit netwerk bestaat niet."));
  }

  @Test
  void namesNoRealOrganizationOrPerson() {
    var people =
        original.records("posts").stream()
            .map(post -> post.path("person").path("name").asString(""))
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    var text = new StringBuilder();
    copy.kinds().forEach(kind -> copy.records(kind).forEach(text::append));

    assertThat(people).isNotEmpty();
    assertThat(
            Stream.concat(
                    people.stream(),
                    Stream.of("Enschede", "Almelo", "Hengelo", "Twente", "Menzis", "Mediant"))
                .filter(name -> text.indexOf(name) >= 0))
        .isEmpty();
  }

  @Test
  void writesEveryKindOfEveryCopy(@TempDir Path folder) throws IOException {
    Scale.write(2, folder);

    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2 * original.kinds().size());
    }
    assertThat(folder.resolve("organizations-2.json"))
        .content()
        .startsWith("[\n  {")
        .contains("proef-2-enschede");
  }
}

package nl.koerswijzer.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderTests {

  /** A reader that is added without its proof would be believed in silence. */
  @Test
  void everyReaderButWhoSeesAllHasAProofOfItsOwn() {
    var proven =
        Stream.of(AnyoneLeakTests.READER, PartnerLeakTests.READER, OwnerLeakTests.READER).toList();
    assertThat(Arrays.stream(Reader.values()).filter(reader -> reader != Reader.ALL))
        .containsExactlyInAnyOrderElementsOf(proven);
  }
}

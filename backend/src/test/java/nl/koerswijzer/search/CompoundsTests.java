package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundsTests {

  private static final Compounds COMPOUNDS =
      new Compounds(
          List.of(
              "ouderen",
              "zorg",
              "schuld",
              "hulpverlening",
              "hulp",
              "verlening",
              "welzijn",
              "organisatie",
              "gemeente",
              "netwerk",
              "net",
              "werk"));

  @Test
  void takesACompoundApartIntoWordsOfTheRegister() {
    assertThat(COMPOUNDS.parts("ouderenzorg")).containsExactly("ouderen", "zorg");
  }

  @Test
  void knowsTheLettersBetweenTwoParts() {
    assertThat(COMPOUNDS.parts("welzijnsorganisatie")).containsExactly("welzijn", "organisatie");
  }

  @Test
  void givesAPartThatIsACompoundWithItsOwnParts() {
    assertThat(COMPOUNDS.parts("schuldhulpverlening"))
        .containsExactly("schuld", "hulpverlen", "hulp", "verlen");
  }

  @Test
  void leavesOtherWordsWhole() {
    assertThat(COMPOUNDS.parts("gemeente")).isEmpty();
    assertThat(COMPOUNDS.parts("netwerk")).isEmpty();
    assertThat(COMPOUNDS.parts("onbekendwoord")).isEmpty();
  }
}

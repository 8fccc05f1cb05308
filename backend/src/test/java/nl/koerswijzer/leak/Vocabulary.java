package nl.koerswijzer.leak;

import java.util.List;
import java.util.Random;

/** Words for hidden texts: some that stand in open texts too, some that stand nowhere else. */
final class Vocabulary {

  private static final List<String> OPEN =
      List.of(
          "ouderen",
          "welzijn",
          "zorg",
          "Twente",
          "gemeente",
          "gezond",
          "jeugd",
          "Menzis",
          "wonen",
          "preventie",
          "Enschede",
          "netwerk",
          "aanpak",
          "regio");

  /** Stand in hidden texts alone. */
  static final List<String> HIDDEN =
      List.of("schaduwwoord", "stilteveld", "nachtkaart", "gesloten-doos", "Aaneengeknoopt");

  private final Random random;

  Vocabulary(Random random) {
    this.random = random;
  }

  String words() {
    var open = OPEN.get(random.nextInt(OPEN.size()));
    var hidden = HIDDEN.get(random.nextInt(HIDDEN.size()));
    return switch (random.nextInt(4)) {
      case 0 -> open + " " + hidden + " " + random.nextInt(1_000);
      case 1 -> "A " + hidden + " " + open;
      case 2 -> "Z " + open + " " + hidden;
      default -> hidden + " " + random.nextInt(1_000);
    };
  }
}

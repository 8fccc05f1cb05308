package nl.koerswijzer.scale;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.intake.Draft;
import nl.koerswijzer.intake.Renaming;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundled register with other names, as of a region that does not exist. Whatever has a name
 * says so in that name, and nothing leads to the real thing.
 */
final class Copy implements Renaming.Names {

  /** What people see a record by. */
  private static final Set<String> NAMES = Set.of("name", "title", "subject", "long");

  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\p{Ll}\\S*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]{2,}");

  /** Maps of regions side by side. */
  private static final int IN_A_ROW = 10;

  private static final int COLUMNS = 12;
  private static final int ROWS = 12;

  private final int number;
  private final Draft original;
  private final Set<String> places;
  private final Map<String, String> madeUp = new HashMap<>();
  private int people;

  private Copy(Draft original, int number, Set<String> names) {
    this.original = original;
    this.number = number;
    this.places = places(original);
    long at = (long) number * names.size();
    for (var name : names) {
      madeUp.put(name, MadeUp.word(at++, name));
    }
  }

  /**
   * One copy.
   *
   * @param names what is to be called otherwise, see {@link #names}
   */
  static Draft of(Draft original, int number, Set<String> names) {
    var copy = new Copy(original, number, names);
    var draft = original.copy();
    draft.kinds().forEach(kind -> draft.records(kind).forEach(record -> copy.rename(kind, record)));
    return draft;
  }

  /** The words of names of organizations, networks and people that are no words of the language. */
  static Set<String> names(Draft original) {
    var names = new TreeSet<String>();
    var ordinary = new HashSet<String>();
    var read = original.copy();
    read.kinds()
        .forEach(
            kind -> read.records(kind).forEach(record -> collect(kind, record, names, ordinary)));
    names.removeIf(name -> ordinary.contains(name.toLowerCase(Locale.ROOT)));
    names.addAll(places(original));
    return names;
  }

  /** They stand inside longer words too. */
  private static Set<String> places(Draft original) {
    return Stream.concat(
            Stream.of("Twente"),
            original.records("organizations").stream()
                .filter(one -> one.path("kind").asString().equals("MUNICIPALITY"))
                .flatMap(one -> words(one.path("shortName").asString()).stream())
                .filter(word -> NAME.matcher(word).matches()))
        .collect(toUnmodifiableSet());
  }

  private static void collect(
      String kind, ObjectNode record, Set<String> names, Set<String> ordinary) {
    boolean isParty = kind.equals("organizations") || kind.equals("networks");
    Renaming.rename(
        kind,
        record,
        new Renaming.Names() {

          @Override
          public String id(String id) {
            return id;
          }

          @Override
          public String text(String path, String text) {
            boolean isName =
                path.equals("person.name")
                    || (isParty && (path.equals("name") || path.equals("shortName")));
            if (isName) {
              words(text).stream().filter(word -> NAME.matcher(word).matches()).forEach(names::add);
            }
            if (!path.equals("funder") && !path.equals("publisher")) {
              words(ADDRESS.matcher(text).replaceAll(" ")).stream()
                  .filter(word -> Character.isLowerCase(word.charAt(0)))
                  .forEach(ordinary::add);
            }
            return text;
          }
        });
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private void rename(String kind, ObjectNode record) {
    Renaming.rename(kind, record, this);
    if (kind.equals("networks")) {
      record.put("summary", "Dit netwerk bestaat niet. " + record.path("summary").asString());
    }
    if (record.get("tile") instanceof ObjectNode tile) {
      move(tile, "column", (number - 1) % IN_A_ROW * COLUMNS);
      move(tile, "row", (number - 1) / IN_A_ROW * ROWS);
    }
  }

  private static void move(ObjectNode tile, String field, int by) {
    tile.put(field, tile.path(field).asInt() + by);
  }

  @Override
  public String id(String id) {
    return "proef-" + number + "-" + id;
  }

  @Override
  public String text(String path, String text) {
    if (path.equals("person.name")) {
      return "Proefpersoon %d (proefregio %d)".formatted(++people, number);
    }
    if (path.equals("funder") && original.find("organizations", text).isPresent()) {
      return id(text);
    }
    var other = WORD.matcher(text).replaceAll(found -> word(found.group()));
    return NAMES.contains(path) || path.equals("publisher")
        ? other + " (proefregio " + number + ")"
        : other;
  }

  private String word(String real) {
    var other = madeUp.get(real);
    return other != null
        ? other
        : places.stream()
            .filter(real::contains)
            .findFirst()
            .map(place -> real.replace(place, Objects.requireNonNull(madeUp.get(place))))
            .orElse(real);
  }
}

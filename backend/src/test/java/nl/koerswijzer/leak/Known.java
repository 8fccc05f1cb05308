package nl.koerswijzer.leak;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What a question can be about: ids, slugs and words of both registers of a pair, the hidden ones
 * as often as the open ones.
 */
final class Known {

  private final List<String> open;
  private final List<String> hidden;
  private final List<String> openWords;
  private final List<String> hiddenWords;
  private final List<String> labels;
  private final Random random;

  private Known(List<Document> all, Reader reader, Random random) {
    this.random = random;
    Predicate<Document> isOpen =
        document ->
            document.get("provenance", Document.class).getList("readers", String.class).stream()
                .anyMatch(reader::holds);
    open = sorted(all.stream().filter(isOpen).map(Known::id));
    hidden = sorted(all.stream().filter(isOpen.negate()).map(Known::id));
    openWords = sorted(all.stream().filter(isOpen).flatMap(Known::words));
    hiddenWords =
        sorted(
            Stream.concat(
                all.stream().filter(isOpen.negate()).flatMap(Known::words),
                Vocabulary.HIDDEN.stream()));
    labels = sorted(all.stream().flatMap(Known::labels));
  }

  static Known of(Product a, Product b, Reader reader, Random random) {
    return new Known(
        Stream.concat(a.stored().stream(), b.stored().stream()).toList(), reader, random);
  }

  private static List<String> sorted(Stream<String> values) {
    return List.copyOf(new TreeSet<>(values.toList()));
  }

  private static String id(Document document) {
    return document.getString("_id");
  }

  private static Stream<String> words(Document document) {
    return Stream.of("names", "prose")
        .flatMap(field -> Stream.of(document.getString(field).split("[ |]+")))
        .filter(word -> word.length() > 3);
  }

  private static Stream<String> labels(Document document) {
    return Stream.of("topics", "agreements", "targetGroups")
        .flatMap(
            field ->
                document.containsKey(field)
                    ? document.getList(field, String.class).stream()
                    : Stream.of());
  }

  int open() {
    return open.size();
  }

  int hidden() {
    return hidden.size();
  }

  /** A global id: mostly of something, now and then of nothing. */
  String id() {
    return id(_ -> true);
  }

  /** A slug of a kind, or of any kind where no record has this one. */
  String slug(String kind) {
    var id = id(one -> one.startsWith(kind + ":"));
    return id.substring(id.indexOf(':') + 1);
  }

  private String id(Predicate<String> test) {
    return switch (random.nextInt(20)) {
      case 0 -> "project:dit-is-er-niet";
      case 1, 2, 3, 4, 5, 6, 7 -> any(hidden, test);
      default -> any(open, test);
    };
  }

  String hiddenId() {
    return any(hidden, _ -> true);
  }

  /** As many as can be asked for at once. */
  List<String> hiddenOf(String kind) {
    return hidden.stream().filter(id -> id.startsWith(kind + ":")).limit(100).toList();
  }

  private String any(List<String> ids, Predicate<String> test) {
    var some = ids.stream().filter(test).toList();
    return some.isEmpty() ? any(ids) : any(some);
  }

  String word() {
    return random.nextInt(3) == 0 ? any(hiddenWords) : any(openWords);
  }

  String label() {
    return any(labels);
  }

  /** Some slugs of every kind, open, hidden and unknown ones. */
  Map<String, List<String>> samples(int most) {
    var samples = new TreeMap<String, List<String>>();
    for (var ids : List.of(open, hidden)) {
      ids.stream()
          .collect(
              groupingBy(
                  id -> id.substring(0, id.indexOf(':')),
                  TreeMap::new,
                  mapping(id -> id.substring(id.indexOf(':') + 1), toList())))
          .forEach(
              (kind, slugs) -> {
                var some = samples.computeIfAbsent(kind, _ -> new ArrayList<>());
                int step = Math.max(1, slugs.size() / most);
                for (int i = 0; i < slugs.size(); i += step) {
                  some.add(slugs.get(i));
                }
              });
    }
    samples.values().forEach(slugs -> slugs.add("dit-is-er-niet"));
    return samples;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package nl.koerswijzer.leak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Whether the time that an answer takes tells of what is hidden: medians of questions about
 * something hidden beside the same about nothing, and of one register beside another. Started by
 * hand, see docs/leak-proof.md; no test, because time is never the same twice.
 */
final class LeakTiming {

  private static final int WARM_UP = 1_000;
  private static final int CALLS = 2_000;

  private LeakTiming() {}

  private record Subject(String what, String query, String hidden, String unknown) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject(
              "project by slug",
              "{ project(slug: \"%s\") { id } }",
              "besloten-proef",
              "dit-is-niet"),
          new Subject(
              "record by id",
              "{ node(id: \"project:%s\") { id } }",
              "besloten-proef",
              "dit-is-niet"),
          new Subject(
              "projects of an organization",
              "{ projects(filter: {organizations: [\"%s\"]}) { totalCount } }",
              "besloten-bureau",
              "dit-is-er-niet"),
          new Subject(
              "sources on a word",
              "{ sources(filter: {text: \"%s\"}) { totalCount } }",
              "schaduwwoord",
              "nergensgoed"));

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    try (var a = Product.start();
        var b = Product.start()) {
      var pair = Pair.of(Reader.ANYONE);
      a.read(pair.a());
      b.read(pair.b());
      System.out.println("medians of " + CALLS + " calls, in microseconds");
      System.out.println("question | hidden in A | unknown in A | hidden in B");
      for (var subject : SUBJECTS) {
        for (var kept : List.of(false, true)) {
          System.out.printf(
              "%s%s | %s%n",
              subject.what(), kept ? ", kept answer" : "", measure(a, b, subject, kept));
        }
      }
    }
    System.exit(0);
  }

  /** In turns, so that whatever else the machine does hits all alike. */
  private static String measure(Product a, Product b, Subject subject, boolean kept) {
    var hidden = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    var inB = new ArrayList<Long>();
    for (int i = -WARM_UP; i < CALLS; i++) {
      hidden.add(time(a, subject, subject.hidden(), kept ? 0 : i));
      unknown.add(time(a, subject, subject.unknown(), kept ? 0 : i));
      inB.add(time(b, subject, subject.hidden(), kept ? 0 : i));
    }
    return median(hidden) + " | " + median(unknown) + " | " + median(inB);
  }

  /**
   * @param number makes a question of its own, whose answer is not kept yet
   */
  private static long time(Product product, Subject subject, String slug, int number) {
    var query = "#" + number + "\n" + subject.query().formatted(slug);
    var question = Question.post(query, Map.of());
    long start = System.nanoTime();
    product.ask(Reader.ANYONE, question);
    return (System.nanoTime() - start) / 1_000;
  }

  private static long median(List<Long> times) {
    var sorted = new ArrayList<>(times.subList(WARM_UP, times.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}

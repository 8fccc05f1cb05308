package nl.koerswijzer.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Asks two products the same, in the same order, and holds their answers against each other. */
final class Comparison {

  /** As many differences as somebody reads. */
  private static final int TOLD = 5;

  private final Product a;
  private final Product b;
  private final Reader reader;
  private final List<String> told = new ArrayList<>();
  private int asked;
  private int withRecords;
  private int differences;

  Comparison(Product a, Product b, Reader reader) {
    this.a = a;
    this.b = b;
    this.reader = reader;
  }

  /** The answers of the first product; those with an ETag are asked for again with it. */
  List<Answer> ask(List<Question> questions) {
    var answers = compare(questions);
    var again =
        IntStream.range(0, questions.size())
            .filter(i -> answers.get(i).header("etag") != null)
            .mapToObj(i -> questions.get(i).with("If-None-Match", tag(answers.get(i))))
            .toList();
    compare(again);
    return answers;
  }

  private static String tag(Answer answer) {
    return String.valueOf(answer.header("etag"));
  }

  private List<Answer> compare(List<Question> questions) {
    // One thread for each: an order of their own would lead to other budgets left.
    var inB = CompletableFuture.supplyAsync(() -> ask(b, questions));
    var inA = ask(a, questions);
    var others = inB.join();
    for (int i = 0; i < questions.size(); i++) {
      asked++;
      withRecords += inA.get(i).isEmpty() ? 0 : 1;
      if (!inA.get(i).equals(others.get(i))) {
        tell(questions.get(i), inA.get(i), others.get(i));
      }
    }
    return inA;
  }

  private List<Answer> ask(Product product, List<Question> questions) {
    return questions.stream().map(question -> product.ask(reader, question)).toList();
  }

  private void tell(Question question, Answer inA, Answer inB) {
    differences++;
    if (told.size() < TOLD) {
      told.add("as %s: %s%n%s%n".formatted(reader, question, inA.partsFrom(inB)));
    }
  }

  int asked() {
    return asked;
  }

  int withRecords() {
    return withRecords;
  }

  int differences() {
    return differences;
  }

  @Override
  public String toString() {
    return "%d of %d answers differ:%n%s".formatted(differences, asked, String.join("\n", told));
  }
}

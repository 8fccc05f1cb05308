package nl.koerswijzer.report;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Problem;
import nl.koerswijzer.report.References.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the title and foreword of an edition promise that some of its readers do not get. */
@Component
class Promises {

  private final Reports reports;

  Promises(Reports reports) {
    this.reports = reports;
  }

  /** What one audience gets. */
  private record Reader(References references, Set<String> linked) {

    Stream<String> misses(List<Text> texts) {
      return references.danglingIn(texts, linked).stream().map(DanglingReference::words);
    }
  }

  /** At most one problem for each of the two texts, whoever misses what it promises. */
  CompletableFuture<List<Problem>> broken(
      Report report, @Nullable String title, @Nullable String foreword, Links links) {
    var all = References.ofEdition(title, foreword).toList();
    if (all.isEmpty()) {
      return completedFuture(List.of());
    }
    var readers =
        Arrays.stream(Audience.values())
            .map(report.viewer()::viewingAs)
            .distinct()
            .map(viewer -> reader(report, all, links.as(viewer)))
            .toList();
    return CompletableFuture.allOf(readers.toArray(CompletableFuture<?>[]::new))
        .thenApply(
            done -> {
              var there = readers.stream().flatMap(reader -> reader.join().stream()).toList();
              return Stream.of(
                      problem("title", References.ofEdition(title, null).toList(), there),
                      problem("foreword", References.ofEdition(null, foreword).toList(), there))
                  .flatMap(Optional::stream)
                  .toList();
            });
  }

  /** Empty: to that audience there is no such report, so it is promised nothing. */
  private CompletableFuture<Optional<Reader>> reader(Report report, List<Text> texts, Links links) {
    return reports
        .again(report, links)
        .thenCombine(
            Reports.inTheLivingRegister(links).byIds(References.linked(texts)),
            (theirs, linked) ->
                Optional.ofNullable(theirs)
                    .map(
                        found ->
                            new Reader(
                                new References(found),
                                linked.stream().map(Node::id).collect(Collectors.toSet()))));
  }

  private static Optional<Problem> problem(String field, List<Text> texts, List<Reader> readers) {
    var words = readers.stream().flatMap(reader -> reader.misses(texts)).distinct().toList();
    var message =
        "points at what not every reader gets: '%s'".formatted(String.join("', '", words));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Problem(field, "DANGLING_REFERENCE", message, words));
  }
}

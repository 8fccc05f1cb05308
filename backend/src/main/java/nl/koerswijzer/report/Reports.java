package nl.koerswijzer.report;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.report.ReportChapter.Kind;
import nl.koerswijzer.source.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes reports: the living one of a network, and those that editions keep. */
@Component
class Reports {

  /** As the living register has it now; null when there is no such network for the viewer. */
  CompletableFuture<@Nullable Report> living(String network, @Nullable Period period, Links links) {
    return of(network, period, null, links);
  }

  /** As the edition keeps it; null when it has no content any more. */
  CompletableFuture<@Nullable Report> of(Edition edition, Links links) {
    return edition.hasContent()
        ? of(edition.network(), edition.period(), edition, in(edition, links))
        : completedFuture(null);
  }

  static Links in(Edition edition, Links links) {
    return links.as(links.viewer().in(edition.room()));
  }

  static Links inTheLivingRegister(Links links) {
    return links.as(links.viewer().in(null));
  }

  /** The same report as another viewer gets it. */
  CompletableFuture<@Nullable Report> again(Report report, Links links) {
    return links.viewer().equals(report.viewer())
        ? completedFuture(report)
        : of(report.network().slug(), report.period(), report.edition(), links);
  }

  private CompletableFuture<@Nullable Report> of(
      String network, @Nullable Period period, @Nullable Edition edition, Links links) {
    return Material.of(network, links)
        .thenCompose(
            all -> all == null ? completedFuture(null) : compose(all, period, edition, links));
  }

  private CompletableFuture<Report> compose(
      Material all, @Nullable Period period, @Nullable Edition edition, Links links) {
    var composed = new CompletableFuture<Report>();
    var comparison =
        new Comparison(asking -> composed.thenCompose(report -> changes(report, asking)));
    var span = period == null ? Period.OPEN : period;
    var composition =
        new Composition(
            all.in(span),
            new Sections(all, span, comparison),
            edition == null ? null : edition.foreword());
    var told = composition.chapters();
    return sources(told, links)
        .thenApply(
            sources -> {
              var chapters = new ArrayList<>(told);
              chapters.add(ReportChapter.of(Kind.ABBREVIATIONS, composition.abbreviations(told)));
              chapters.add(ReportChapter.of(Kind.SOURCES, sources));
              if (links.viewer().audienceOf(all.network().slug()) != Audience.OWNER) {
                chapters.add(ReportChapter.of(Kind.NOT_INCLUDED, List.of()).without(lacking(told)));
              }
              var report =
                  new Report(
                      all.network(),
                      period,
                      edition,
                      links.viewer(),
                      numbered(chapters),
                      comparison);
              composed.complete(report);
              return report;
            });
  }

  /** The sources of what is told, in the order in which they are cited first. */
  private static CompletableFuture<List<Source>> sources(List<ReportChapter> told, Links links) {
    var cited =
        told.stream()
            .flatMap(ReportChapter::statements)
            .flatMap(statement -> statement.provenance().sources().stream())
            .map(Citation::source)
            .collect(toCollection(LinkedHashSet::new));
    return links.all(Source.class, cited);
  }

  private static List<ReportAbsence> lacking(List<ReportChapter> told) {
    return ReportAbsence.lackingIn(told.stream().flatMap(ReportChapter::statements).toList());
  }

  private static List<ReportChapter> numbered(List<ReportChapter> chapters) {
    var present = chapters.stream().filter(not(ReportChapter::isEmpty)).toList();
    return IntStream.range(0, present.size())
        .mapToObj(place -> present.get(place).numbered(place + 1))
        .toList();
  }

  /** The last edition before this report of which the content is still there. */
  CompletableFuture<@Nullable Edition> before(Report report, Links links) {
    return inTheLivingRegister(links)
        .many(Edition.class, "network", report.network().slug())
        .thenApply(
            editions ->
                editions.stream()
                    .filter(Edition::hasContent)
                    .filter(edition -> isBefore(edition, report))
                    .max(Edition.BY_REACH)
                    .orElse(null));
  }

  /** About a period that ends before that of the report, or an earlier one about the same. */
  private static boolean isBefore(Edition edition, Report report) {
    var span = report.span();
    var own = report.edition();
    if (edition.period().equals(span)) {
      return own == null || edition.version() < own.version();
    }
    var end = edition.period().until();
    return end != null
        && (span.until() == null
            || (end.isWithin(null, span.until()) && !span.until().isWithin(null, end)));
  }

  /** What a wider audience does not get of it, per chapter; empty for a viewer of that audience. */
  CompletableFuture<List<ReportLeftOut>> leftOut(Report report, Audience audience, Links links) {
    var wider = report.viewer().viewingAs(audience);
    return wider.equals(report.viewer())
        ? completedFuture(List.of())
        : again(report, links.as(wider))
            .thenApply(theirs -> ReportLeftOut.of(report, theirs, wider));
  }

  /** What would point that audience at something that it does not get. */
  CompletableFuture<List<DanglingReference>> danglingReferences(
      Report report, Audience audience, Links links) {
    var theirs = links.as(report.viewer().viewingAs(audience));
    return again(report, theirs)
        .thenCompose(found -> found == null ? completedFuture(List.of()) : dangling(found, theirs));
  }

  private static CompletableFuture<List<DanglingReference>> dangling(Report report, Links links) {
    var references = new References(report);
    var texts = references.texts();
    return inTheLivingRegister(links)
        .byIds(References.linked(texts))
        .thenApply(
            there -> references.danglingIn(texts, there.stream().map(Node::id).collect(toSet())));
  }

  private CompletableFuture<List<ReportChange>> changes(Report report, Links links) {
    return before(report, links)
        .thenCompose(edition -> edition == null ? completedFuture(null) : of(edition, links))
        .thenApply(earlier -> earlier == null ? List.of() : Changes.between(earlier, report));
  }
}

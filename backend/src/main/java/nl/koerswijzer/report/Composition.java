package nl.koerswijzer.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.report.ReportChapter.Kind;
import org.jspecify.annotations.Nullable;

/** Puts what belongs to a report in chapters; a chapter that would be empty is left out. */
final class Composition {

  private static final Set<Body.Kind> BOARDS =
      Set.of(Body.Kind.BOARD_CONSULTATION, Body.Kind.GENERAL_BOARD, Body.Kind.DAILY_BOARD);

  private static final Set<Post.Role> CHAIRS = Set.of(Post.Role.CHAIR, Post.Role.VICE_CHAIR);

  private final Material current;
  private final Sections sections;
  private final @Nullable String foreword;

  // A link to what is hidden is to count as none, so only these are asked for.
  private final Set<String> themeLines;
  private final Set<String> projects;

  /**
   * @param current what belongs to the period
   */
  Composition(Material current, Sections sections, @Nullable String foreword) {
    this.current = current;
    this.sections = sections;
    this.foreword = foreword;
    this.themeLines = slugs(current.all(ThemeLine.class));
    this.projects = slugs(current.all(Project.class));
  }

  /** What is told, in order and not yet numbered. */
  List<ReportChapter> chapters() {
    var themeLines =
        current.all(ThemeLine.class).sorted(comparingInt(ThemeLine::number)).map(this::themeLine);
    return Stream.of(
            Stream.of(foreword(), aboutNetwork(), programmeOrganization()),
            themeLines,
            Stream.of(finances(), indicators()))
        .flatMap(Function.identity())
        .filter(not(ReportChapter::isEmpty))
        .toList();
  }

  private ReportChapter foreword() {
    var boards = slugs(current.all(Body.class).filter(body -> BOARDS.contains(body.kind())));
    var chairs = posts(post -> CHAIRS.contains(post.role()) && isAmong(boards, post.body()));
    return chapter(Kind.FOREWORD, List.of(chairs)).withForeword(foreword);
  }

  private ReportChapter aboutNetwork() {
    var bodies = slugs(current.all(Body.class));
    return chapter(
            Kind.ABOUT_NETWORK,
            List.of(
                Stream.of(current.network()),
                current
                    .all(Membership.class)
                    .sorted(comparing(Membership::role).thenComparing(Membership::slug)),
                current.all(Body.class),
                posts(post -> isAmong(bodies, post.body())),
                current
                    .all(Decision.class)
                    .filter(decision -> isAmong(bodies, decision.body()))
                    .sorted(Sections.OLDEST_FIRST)))
        .withPhases(phases());
  }

  private List<Phase> phases() {
    return current
        .all(PhaseStatement.class)
        .map(PhaseStatement::phase)
        .distinct()
        .sorted()
        .toList();
  }

  private ReportChapter programmeOrganization() {
    return chapter(
            Kind.PROGRAMME_ORGANIZATION,
            List.of(
                posts(post -> post.network() != null),
                lines(Set.of(Optional.empty())),
                indicators(ReportAbsence.STAFF::isOf)))
        .withProjects(sections.of(null, Kind.PROGRAMME_ORGANIZATION.slug()));
  }

  private ReportChapter themeLine(ThemeLine line) {
    var slug = slug(line);
    return chapter(
            Kind.THEME_LINE,
            List.of(
                Stream.of(line),
                posts(post -> line.slug().equals(post.themeLine())),
                lines(Set.of(Optional.of(line.slug()))),
                indicators(
                    indicator ->
                        !isAmong(projects, indicator.project())
                            && line.slug().equals(indicator.themeLine()))))
        .about(line, slug)
        .withProjects(sections.of(line, slug));
  }

  /** Its own, unless that is the word of another chapter. */
  private static String slug(ThemeLine line) {
    return Arrays.stream(Kind.values()).anyMatch(kind -> kind.slug().equals(line.slug()))
        ? Kind.THEME_LINE.slug() + "-" + line.slug()
        : line.slug();
  }

  private ReportChapter finances() {
    return chapter(
        Kind.FINANCES,
        List.of(
            current.all(FinanceLine.class).sorted(comparing(FinanceLine::slug)),
            indicators(ReportAbsence.MONEY::isOf)));
  }

  private ReportChapter indicators() {
    return chapter(Kind.INDICATORS, List.of(indicators(not(ReportAbsence::isOfAny))));
  }

  private Stream<Indicator> indicators(Predicate<? super Indicator> which) {
    return current.all(Indicator.class).filter(which).sorted(Sections.BY_NAME_AND_DATE);
  }

  private Stream<Post> posts(Predicate<Post> which) {
    return current.all(Post.class).filter(which).sorted(Sections.BY_RANK);
  }

  /** The lines of tables that are about exactly these theme lines; empty: about the whole. */
  private Stream<FinanceLine> lines(Set<Optional<String>> about) {
    Map<Optional<String>, List<FinanceLine>> tables =
        current
            .all(FinanceLine.class)
            .sorted(comparing(FinanceLine::slug))
            .collect(groupingBy(line -> Optional.ofNullable(line.table())));
    return tables.values().stream()
        .filter(
            lines ->
                lines.stream()
                    .map(line -> Optional.ofNullable(line.themeLine()).filter(themeLines::contains))
                    .collect(toSet())
                    .equals(about))
        .flatMap(List::stream);
  }

  private static ReportChapter chapter(Kind kind, List<Stream<? extends Node>> contents) {
    return ReportChapter.of(
        kind, contents.stream().<Node>flatMap(Function.identity()).distinct().toList());
  }

  private static Set<String> slugs(Stream<? extends Node> nodes) {
    return nodes.map(Node::slug).collect(toSet());
  }

  private static boolean isAmong(Set<String> slugs, @Nullable String slug) {
    return slug != null && slugs.contains(slug);
  }

  /** The abbreviations that stand in what the chapters say, by their short form. */
  List<Abbreviation> abbreviations(List<ReportChapter> chapters) {
    var said =
        chapters.stream()
            .flatMap(ReportChapter::statements)
            .distinct()
            .flatMap(node -> Stream.concat(node.names().stream(), node.prose().stream()))
            .collect(Collectors.joining(" | "));
    return current
        .all(Abbreviation.class)
        .filter(abbreviation -> stands(abbreviation.shortForm(), said))
        .toList();
  }

  private static boolean stands(String shortForm, String text) {
    return text.contains(shortForm)
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(shortForm) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }
}

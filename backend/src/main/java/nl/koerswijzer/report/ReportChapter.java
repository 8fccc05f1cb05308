package nl.koerswijzer.report;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.finance.FinanceYear;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.indicator.Indicator;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a report.
 *
 * @param number counted from 1 over what the viewer gets
 * @param foreword the text that an edition may have
 * @param phases those that the report speaks of, where they are to be explained
 * @param contents all that it has outside its sections, in order
 */
record ReportChapter(
    int number,
    String slug,
    Kind kind,
    @Nullable ThemeLine themeLine,
    @Nullable String foreword,
    List<Phase> phases,
    List<Node> contents,
    List<ReportProject> projects,
    List<ReportAbsence> notIncluded) {

  /** In the order of the report. */
  enum Kind {
    FOREWORD("voorwoord"),
    ABOUT_NETWORK("over-het-netwerk"),
    PROGRAMME_ORGANIZATION("programmaorganisatie"),
    /** Has the slug of its theme line instead. */
    THEME_LINE("themalijn"),
    FINANCES("financien"),
    INDICATORS("indicatoren"),
    ABBREVIATIONS("afkortingen"),
    SOURCES("bronnen"),
    NOT_INCLUDED("niet-opgenomen");

    private final String slug;

    Kind(String slug) {
      this.slug = slug;
    }

    String slug() {
      return slug;
    }
  }

  static ReportChapter of(Kind kind, List<? extends Node> contents) {
    return new ReportChapter(
        0, kind.slug(), kind, null, null, List.of(), List.copyOf(contents), List.of(), List.of());
  }

  ReportChapter numbered(int place) {
    return new ReportChapter(
        place, slug, kind, themeLine, foreword, phases, contents, projects, notIncluded);
  }

  ReportChapter about(ThemeLine line, String name) {
    return new ReportChapter(
        number, name, kind, line, foreword, phases, contents, projects, notIncluded);
  }

  ReportChapter withForeword(@Nullable String text) {
    return new ReportChapter(
        number, slug, kind, themeLine, text, phases, contents, projects, notIncluded);
  }

  ReportChapter withPhases(List<Phase> explained) {
    return new ReportChapter(
        number, slug, kind, themeLine, foreword, explained, contents, projects, notIncluded);
  }

  ReportChapter withProjects(List<ReportProject> sections) {
    return new ReportChapter(
        number, slug, kind, themeLine, foreword, phases, contents, sections, notIncluded);
  }

  ReportChapter without(List<ReportAbsence> kinds) {
    return new ReportChapter(
        number, slug, kind, themeLine, foreword, phases, contents, projects, kinds);
  }

  /** Every statement of it, that of its sections included; one may be there more than once. */
  Stream<Node> statements() {
    return Stream.concat(contents.stream(), projects.stream().flatMap(ReportProject::statements));
  }

  boolean isEmpty() {
    return foreword == null && contents.isEmpty() && projects.isEmpty() && notIncluded.isEmpty();
  }

  private <T extends Node> List<T> all(Class<T> type) {
    return contents.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public List<Membership> memberships() {
    return all(Membership.class);
  }

  public List<Body> bodies() {
    return all(Body.class);
  }

  public List<Decision> decisions() {
    return all(Decision.class);
  }

  public List<Post> posts() {
    return all(Post.class);
  }

  public List<FinanceYear> finances() {
    return FinanceYear.of(all(FinanceLine.class));
  }

  public List<Indicator> indicators() {
    return all(Indicator.class);
  }

  public List<Abbreviation> abbreviations() {
    return all(Abbreviation.class);
  }

  public List<Source> sources() {
    return all(Source.class);
  }

  /** How many words of running text it has. */
  public int words() {
    return statements()
        .distinct()
        .flatMap(statement -> statement.prose().stream())
        .mapToInt(text -> text.split("\\s+").length)
        .sum();
  }
}

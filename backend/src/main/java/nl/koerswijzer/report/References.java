package nl.koerswijzer.report;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.Words;
import nl.koerswijzer.report.DanglingReference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what points the reader of a report at something that he does not get: a link, a chapter, a
 * figure, or the promise of a kind of thing. The patterns are Dutch, as the register's prose is.
 */
final class References {

  /** A text and where it stands. */
  record Text(String chapter, @Nullable Statement statement, String text) {

    Stream<String> sentences() {
      return Stream.of(text.split("(?<=[.!?])\\s+"));
    }
  }

  private static final int IGNORE_CASE = CASE_INSENSITIVE | UNICODE_CASE;

  private static final Map<String, String> PAGES =
      Map.of(
          "projecten", "project",
          "organisaties", "organization",
          "netwerken", "network",
          "themalijnen", "themeLine",
          "overleggen", "body",
          "besluiten", "decision",
          "bronnen", "source");

  private static final Pattern PAGE =
      Pattern.compile("/(" + String.join("|", PAGES.keySet()) + ")/([a-z0-9-]+)");

  private static final Pattern ID =
      Pattern.compile(
          "\\b((?:project|organization|network|themeLine|body|decision|source|result"
              + "|phaseStatement|participation|membership|post|financeLine|indicator"
              + "|recommendation|overlap|abbreviation):[a-z0-9-]+)");

  private static final Pattern CHAPTER_PAGE =
      Pattern.compile("/rapportage/[a-z0-9-]+/[a-z0-9-]+/([a-z0-9-]+)");

  /** A number, a name in quotes, or the first word of a name. */
  private static final String WHICH =
      "\\s+(?:(\\d+(?:\\.\\d+)*)|[‘'\"“]([^’'\"”]+)[’'\"”]|(\\p{Lu}[\\p{L}\\-]*))";

  private static final Pattern CHAPTER = Pattern.compile("\\b[Hh]oofdstuk(?:ken)?" + WHICH);

  private static final Pattern FIGURE =
      Pattern.compile("\\b(?:[Tt]abel|[Ff]iguur|[Gg]rafiek|[Dd]iagram)" + WHICH);

  /** Words by which a text says that something is to be found in the report. */
  private static final Pattern POINTING =
      Pattern.compile(
          "\\b(zie|vindt u|vind je|leest u|lees je|hoofdstuk|hoofdstukken|paragraaf|bijlage|tabel"
              + "|tabellen|overzichten|per themalijn|per project|hierna|hieronder|verderop"
              + "|(?:in )?(?:deze|dit) (?:rapportage|rapport|verslag))\\b",
          IGNORE_CASE);

  private static final Map<ReportAbsence, Pattern> KINDS =
      Map.of(
          ReportAbsence.MONEY,
          Pattern.compile(
              "\\b(financi[ëe]\\p{L}*|begroting\\p{L}*|bestedingen|uitgaven|baten en lasten|saldo"
                  + "|saldi|budget\\p{L}*)\\b",
              IGNORE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
          ReportAbsence.STAFF,
          Pattern.compile(
              "\\b(personeel\\p{L}*|formatie|fte|fte's|bezetting)\\b",
              IGNORE_CASE | Pattern.UNICODE_CHARACTER_CLASS));

  private final Report report;
  private final List<String> titles;
  private final List<String> tables;
  private final List<ReportAbsence> lacking;

  References(Report report) {
    this.report = report;
    this.titles = report.chapters().stream().flatMap(References::titles).map(Words::plain).toList();
    var statements = report.chapters().stream().flatMap(ReportChapter::statements).toList();
    this.lacking = ReportAbsence.lackingIn(statements);
    this.tables =
        report.chapters().stream()
            .flatMap(chapter -> chapter.finances().stream())
            .flatMap(year -> year.tables().stream())
            .flatMap(table -> Stream.ofNullable(table.name()))
            .map(Words::plain)
            .distinct()
            .toList();
  }

  private static Stream<String> titles(ReportChapter chapter) {
    var line = chapter.themeLine();
    return Stream.concat(
        Stream.of(chapter.slug().replace('-', ' ')), Stream.ofNullable(line).map(l -> l.name()));
  }

  /** Every text of the report that a reader gets. */
  List<Text> texts() {
    var ofStatements = report.chapters().stream().flatMap(References::texts).distinct();
    var edition = report.edition();
    return edition == null
        ? ofStatements.toList()
        : Stream.concat(ofEdition(edition.title(), edition.foreword()), ofStatements).toList();
  }

  static Stream<Text> ofEdition(@Nullable String title, @Nullable String foreword) {
    return Stream.of(title, foreword)
        .flatMap(Stream::ofNullable)
        .map(text -> new Text(ReportChapter.Kind.FOREWORD.slug(), null, text));
  }

  // Notes are about the sources: 'tabel 1.1' there is one of the source.
  private static Stream<Text> texts(ReportChapter chapter) {
    return chapter
        .statements()
        .distinct()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .flatMap(
            statement ->
                statement.prose().stream().map(text -> new Text(chapter.slug(), statement, text)));
  }

  /** The global ids of records that the texts link to. */
  static Set<String> linked(List<Text> texts) {
    return texts.stream()
        .flatMap(text -> links(text.text()).values().stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> links(String text) {
    var pages =
        PAGE.matcher(text)
            .results()
            .map(
                found ->
                    Map.entry(found.group(), PAGES.get(found.group(1)) + ":" + found.group(2)));
    var ids = ID.matcher(text).results().map(found -> Map.entry(found.group(), found.group(1)));
    return Stream.concat(pages, ids)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /**
   * What dangles in the texts.
   *
   * @param there those of the linked records that this reader may see
   */
  List<DanglingReference> danglingIn(List<Text> texts, Set<String> there) {
    return texts.stream()
        .flatMap(text -> text.sentences().flatMap(sentence -> danglingIn(text, sentence, there)))
        .distinct()
        .toList();
  }

  private Stream<DanglingReference> danglingIn(Text text, String sentence, Set<String> there) {
    var links =
        links(sentence).entrySet().stream()
            .filter(link -> !there.contains(link.getValue()))
            .map(Map.Entry::getKey);
    return Stream.of(
            found(Kind.LINK, links),
            found(Kind.LINK, matching(CHAPTER_PAGE, sentence, this::hasNoChapterAt)),
            found(Kind.CHAPTER, matching(CHAPTER, sentence, this::isNoChapter)),
            found(Kind.FIGURE, matching(FIGURE, sentence, this::isNoTable)),
            found(Kind.KIND, promises(sentence)))
        .flatMap(List::stream)
        .map(
            found ->
                new DanglingReference(
                    found.getKey(), text.chapter(), text.statement(), sentence, found.getValue()));
  }

  private static List<Map.Entry<Kind, String>> found(Kind kind, Stream<String> words) {
    return words.map(word -> Map.entry(kind, word.strip())).toList();
  }

  private static Stream<String> matching(
      Pattern pattern, String sentence, Predicate<MatchResult> dangles) {
    return pattern.matcher(sentence).results().filter(dangles).map(MatchResult::group);
  }

  private boolean hasNoChapterAt(MatchResult found) {
    return report.chapter(found.group(1)).isEmpty();
  }

  private boolean isNoChapter(MatchResult found) {
    return found.group(1) != null
        ? report.chapters().stream().noneMatch(c -> found.group(1).equals("" + c.number()))
        : isNone(found, titles);
  }

  /** Figures have no numbers here, and of tables only those of money have names. */
  private boolean isNoTable(MatchResult found) {
    return found.group(1) != null || isNone(found, tables);
  }

  private static boolean isNone(MatchResult found, List<String> names) {
    var said = Words.plain(found.group(2) == null ? found.group(3) : found.group(2));
    return names.stream().noneMatch(name -> name.startsWith(said));
  }

  private Stream<String> promises(String sentence) {
    return POINTING.matcher(sentence).find()
        ? lacking.stream().flatMap(kind -> matching(pattern(kind), sentence, found -> true))
        : Stream.empty();
  }

  private static Pattern pattern(ReportAbsence kind) {
    return Objects.requireNonNull(KINDS.get(kind));
  }
}

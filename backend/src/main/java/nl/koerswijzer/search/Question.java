package nl.koerswijzer.search;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood.
 *
 * @param words what is looked for
 * @param quoted what must be there just so: the words between each pair of quotes
 * @param narrowing what it was narrowed by
 */
record Question(String text, List<Word> words, List<List<Word>> quoted, List<Narrowing> narrowing) {

  private static final Set<String> IN = Set.of("in", "uit", "te");
  private static final Set<String> OF = Set.of("van", "bij", "door", "met");

  /** Words of a name, or of a target group. */
  private static final int LONGEST = 8;

  /** What stands between quotes narrows nothing, and stays as it is. */
  private static final Pattern QUOTED =
      Pattern.compile("[%1$s]([^%1$s]*)[%1$s]".formatted(Words.QUOTES));

  /**
   * @param words those of the question that say so
   * @param values the slugs of a place, the ids of a party, the names of phases; else none
   */
  record Narrowing(
      SearchFilter.Kind kind,
      List<Word> words,
      List<String> values,
      @Nullable RecordKind recordKind) {

    /** Those of its words that name what it narrows by. */
    List<Word> naming() {
      return words.stream().filter(word -> !word.isStop()).toList();
    }
  }

  /** As words alone. */
  static Question asWords(String text) {
    var words = words(text);
    var quoted = quoted(text, words);
    return new Question(text, essential(unquoted(words, quoted), quoted), quoted, List.of());
  }

  static Question of(String text, Names names) {
    var words = words(text);
    var quoted = quoted(text, words);
    var open = unquoted(words, quoted);
    boolean isOfProjects =
        open.stream().anyMatch(w -> KindWords.KINDS.get(w.plain()) == RecordKind.PROJECT);
    var rest = new ArrayList<Word>();
    var narrowing = new ArrayList<Narrowing>();
    for (int at = 0; at < words.size(); at++) {
      if (!open.contains(words.get(at))) {
        continue;
      }
      var found = narrowing(untilQuoted(words, at, open), at, names, isOfProjects);
      if (found == null) {
        rest.add(words.get(at));
      } else {
        narrowing.add(found);
        at += found.words().size() - 1;
      }
    }
    var essential = essential(rest, quoted);
    return new Question(
        text,
        narrowing.isEmpty() || essential.stream().anyMatch(w -> !w.isStop())
            ? essential
            : List.of(),
        quoted,
        narrowing);
  }

  /** As it was typed: what comes after the last word that was read; null when all of it was. */
  @Nullable String unread() {
    return Word.of(text).stream()
        .skip(Words.MOST)
        .findFirst()
        .map(word -> text.substring(word.start()).strip())
        .orElse(null);
  }

  private static List<Word> words(String text) {
    return Word.of(text).stream().limit(Words.MOST).toList();
  }

  /** Without what says nothing, unless nothing else is said. */
  private static List<Word> essential(List<Word> words, List<List<Word>> quoted) {
    var essential = words.stream().filter(word -> !word.isStop()).toList();
    return essential.isEmpty() && quoted.isEmpty() ? words : essential;
  }

  private static List<List<Word>> quoted(String text, List<Word> words) {
    return QUOTED
        .matcher(text)
        .results()
        .map(
            found ->
                words.stream()
                    .filter(word -> word.start() >= found.start() && word.end() <= found.end())
                    .toList())
        .filter(quoted -> !quoted.isEmpty())
        .toList();
  }

  private static List<Word> unquoted(List<Word> words, List<List<Word>> quoted) {
    var within = quoted.stream().flatMap(List::stream).collect(toSet());
    return words.stream().filter(word -> !within.contains(word)).toList();
  }

  /** Up to the first that stands between quotes, from a word on that does not. */
  private static List<Word> untilQuoted(List<Word> words, int at, List<Word> open) {
    int to = at;
    while (to < words.size() && open.contains(words.get(to))) {
      to++;
    }
    return words.subList(0, to);
  }

  /**
   * What a question is narrowed by from a word on.
   *
   * @param isOfProjects whether it asks for projects, which alone have a phase
   */
  private static @Nullable Narrowing narrowing(
      List<Word> words, int at, Names names, boolean isOfProjects) {
    var word = words.get(at).plain();
    var kind = KindWords.KINDS.get(word);
    if (kind != null) {
      return new Narrowing(
          SearchFilter.Kind.RECORD_KIND, words.subList(at, at + 1), List.of(), kind);
    }
    var phases = isOfProjects ? KindWords.phasesOfState(word) : Set.<Phase>of();
    if (!phases.isEmpty()) {
      return phase(words.subList(at, at + 1), phases);
    }
    if (IN.contains(word)) {
      var place = named(words, at, SearchFilter.Kind.PLACE, names::places);
      return place == null && isOfProjects ? stage(words, at) : place;
    }
    if (OF.contains(word)) {
      return named(words, at, SearchFilter.Kind.PARTY, names::parties);
    }
    return word.equals("voor") ? targetGroup(words, at, names) : null;
  }

  private static @Nullable Narrowing named(
      List<Word> words, int at, SearchFilter.Kind kind, Function<String, List<String>> values) {
    for (int to = Math.min(words.size(), at + 1 + LONGEST); to > at + 1; to--) {
      var name = String.join(" ", words.subList(at + 1, to).stream().map(Word::plain).toList());
      var found = values.apply(name);
      if (!found.isEmpty()) {
        return new Narrowing(kind, words.subList(at, to), found, null);
      }
    }
    return null;
  }

  /** Words that name a phase to be in, with or without an article. */
  private static @Nullable Narrowing stage(List<Word> words, int at) {
    int to = at + 1;
    while (to < words.size() && words.get(to).plain().equals("de")) {
      to++;
    }
    var phase =
        to == words.size()
            ? Optional.<Phase>empty()
            : KindWords.phaseOfStage(words.get(to).plain());
    int end = to + 1;
    return phase.map(one -> phase(words.subList(at, end), Set.of(one))).orElse(null);
  }

  private static Narrowing phase(List<Word> words, Set<Phase> phases) {
    return new Narrowing(
        SearchFilter.Kind.PHASE, words, phases.stream().map(Phase::name).sorted().toList(), null);
  }

  /** As many words as name a target group, with what stands between them. */
  private static @Nullable Narrowing targetGroup(List<Word> words, int at, Names names) {
    int to = at + 1;
    for (int next = at + 1; next < Math.min(words.size(), at + 1 + LONGEST); next++) {
      if (names.isTargetGroup(words.get(next))) {
        to = next + 1;
      } else if (!words.get(next).isStop()
          || IN.contains(words.get(next).plain())
          || words.get(next).plain().equals("van")) {
        break;
      }
    }
    return to == at + 1
        ? null
        : new Narrowing(SearchFilter.Kind.TARGET_GROUP, words.subList(at, to), List.of(), null);
  }

  /** For the one who asked. */
  List<SearchFilter> filters() {
    return narrowing.stream().map(this::filter).toList();
  }

  private SearchFilter filter(Narrowing one) {
    int start = one.words().getFirst().start();
    int end = one.words().getLast().end();
    var rest =
        (text.substring(0, start) + " " + text.substring(end)).strip().replaceAll("\\s+", " ");
    var id =
        switch (one.kind()) {
          case PLACE -> Node.id(Organization.class, one.values().getFirst());
          case PARTY -> one.values().getFirst();
          case TARGET_GROUP, RECORD_KIND, PHASE -> null;
        };
    var phases =
        one.kind() == SearchFilter.Kind.PHASE
            ? one.values().stream().map(Phase::valueOf).sorted().toList()
            : List.<Phase>of();
    return new SearchFilter(
        one.kind(), text.substring(start, end), rest, id, one.recordKind(), phases);
  }

  List<String> stems() {
    return words.stream().map(Word::stem).toList();
  }
}

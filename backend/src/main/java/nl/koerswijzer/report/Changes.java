package nl.koerswijzer.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.koerswijzer.report.ReportChange.Field;
import nl.koerswijzer.report.ReportChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two reports that one viewer gets, per project. What is said counts, not
 * on which source it rests, nor where its links lead: that may be hidden.
 */
final class Changes {

  private Changes() {}

  /** In the order of the later report; what is gone comes last. */
  static List<ReportChange> between(Report earlier, Report later) {
    var before = bySlug(earlier);
    var now = bySlug(later);
    var changes = new ArrayList<ReportChange>();
    now.forEach(
        (slug, section) -> {
          var old = before.get(slug);
          var fields = old == null ? List.<Field>of() : differing(old, section);
          if (old == null || !fields.isEmpty()) {
            var kind = old == null ? Kind.NEW : Kind.CHANGED;
            changes.add(new ReportChange(kind, section.project(), fields, later.viewer()));
          }
        });
    before.forEach(
        (slug, section) -> {
          if (!now.containsKey(slug)) {
            changes.add(
                new ReportChange(Kind.GONE, section.project(), List.of(), earlier.viewer()));
          }
        });
    return changes;
  }

  private static Map<String, ReportProject> bySlug(Report report) {
    return report
        .sections()
        .collect(
            toMap(
                section -> section.project().slug(),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static List<Field> differing(ReportProject before, ReportProject now) {
    var then = said(before);
    return said(now).entrySet().stream()
        .filter(entry -> !Objects.equals(entry.getValue(), then.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<Field, Object> said(ReportProject section) {
    var project = section.project();
    var said = new EnumMap<Field, Object>(Field.class);
    said.put(Field.NAME, all(project.name(), project.aliases()));
    said.put(Field.GOAL, project.goal());
    said.put(Field.TERM, all(project.start(), project.end(), project.openEnded()));
    var phase = section.phase();
    said.put(Field.PHASE, phase == null ? List.of() : all(phase.phase(), phase.asOf()));
    said.put(Field.TARGETS, project.targets());
    said.put(
        Field.RESULTS, each(section.results(), r -> all(r.period(), r.summary(), r.metrics())));
    said.put(
        Field.PARTICIPATIONS,
        each(section.participations(), p -> all(p.slug(), p.role(), p.from(), p.until())));
    said.put(Field.POSTS, each(section.posts(), p -> all(p.slug(), p.role(), p.person())));
    said.put(
        Field.DECISIONS,
        each(section.decisions(), d -> all(d.date(), d.subject(), d.outcome(), d.summary())));
    said.put(
        Field.INDICATORS,
        each(section.indicators(), i -> all(i.slug(), i.name(), i.value(), i.unit(), i.date())));
    said.put(
        Field.FINANCES,
        each(
            section.finances(),
            f -> all(f.table(), f.line(), f.budgeted(), f.spent(), f.balance())));
    said.put(
        Field.OTHER,
        all(
            section.chapter(),
            section.isPart(),
            project.topics(),
            project.targetGroups(),
            project.agreements()));
    return said;
  }

  private static <T> Object each(Collection<T> statements, Function<T, Object> what) {
    return statements.stream().map(what).collect(toSet());
  }

  private static List<@Nullable Object> all(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}

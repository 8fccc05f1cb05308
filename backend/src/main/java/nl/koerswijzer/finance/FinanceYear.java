package nl.koerswijzer.finance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The money of a network in one calendar year, after one version of its budget.
 *
 * @param periodUntil what was spent is counted until this date
 */
public record FinanceYear(
    int year, String version, @Nullable PartialDate periodUntil, List<FinanceTable> tables) {

  private record Version(int year, String version, @Nullable PartialDate periodUntil) {}

  private static final Comparator<Version> NEWEST_FIRST =
      comparingInt(Version::year)
          .reversed()
          .thenComparing(
              Version::periodUntil, nullsFirst(Comparator.<PartialDate>naturalOrder()).reversed())
          .thenComparing(Version::version);

  /** Lines by year and version; within those by table, as they are sorted. */
  public static List<FinanceYear> of(List<FinanceLine> lines) {
    var versions =
        lines.stream()
            .sorted(comparing(FinanceLine::slug))
            .collect(
                groupingBy(
                    line -> new Version(line.year(), line.version(), line.periodUntil()),
                    LinkedHashMap::new,
                    toList()));
    return versions.entrySet().stream()
        .sorted(comparing(Map.Entry::getKey, NEWEST_FIRST))
        .map(
            entry ->
                new FinanceYear(
                    entry.getKey().year(),
                    entry.getKey().version(),
                    entry.getKey().periodUntil(),
                    FinanceTable.of(entry.getValue())))
        .toList();
  }
}

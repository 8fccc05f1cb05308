package nl.koerswijzer.finance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of one table of a source. Lines of different tables repeat each other, so nothing is
 * ever added up across tables.
 *
 * @param lines every line but the totals
 * @param total the total that the source prints for {@code lines}
 * @param furtherTotals such as the total with its reserve
 */
public record FinanceTable(
    @Nullable String name,
    FinanceLine.Side side,
    List<FinanceLine> lines,
    @Nullable FinanceLine total,
    List<FinanceLine> furtherTotals) {

  /** The printed total less the sum of the lines that give this figure; null: none does. */
  public record FinanceDifference(
      @Nullable Long budgeted, @Nullable Long spent, @Nullable Long balance) {

    boolean isNone() {
      return Stream.of(budgeted, spent, balance)
          .filter(Objects::nonNull)
          .allMatch(difference -> difference == 0);
    }
  }

  private record Heading(@Nullable String name, FinanceLine.Side side) {}

  static List<FinanceTable> of(List<FinanceLine> lines) {
    var tables =
        lines.stream()
            .collect(
                groupingBy(
                    line -> new Heading(line.table(), line.side()), LinkedHashMap::new, toList()));
    return tables.entrySet().stream().map(table -> of(table.getKey(), table.getValue())).toList();
  }

  private static FinanceTable of(Heading heading, List<FinanceLine> all) {
    var totalled = all.stream().map(FinanceLine::partOf).collect(toSet());
    var lines = all.stream().filter(line -> !line.isTotal()).toList();
    var total =
        all.stream()
            .filter(FinanceLine::isTotal)
            .filter(line -> totalled.contains(line.slug()))
            .findFirst()
            .orElse(null);
    var further =
        all.stream().filter(FinanceLine::isTotal).filter(line -> !line.equals(total)).toList();
    return new FinanceTable(heading.name(), heading.side(), lines, total, further);
  }

  public @Nullable Boolean addsUp() {
    var difference = difference();
    return difference == null ? null : difference.isNone();
  }

  public @Nullable FinanceDifference difference() {
    return total == null
        ? null
        : new FinanceDifference(
            difference(total, FinanceLine::budgeted),
            difference(total, FinanceLine::spent),
            difference(total, FinanceLine::balance));
  }

  private @Nullable Long difference(
      FinanceLine total, Function<FinanceLine, @Nullable Long> figure) {
    var printed = figure.apply(total);
    var parts =
        lines.stream()
            .filter(line -> total.slug().equals(line.partOf()))
            .map(figure)
            .filter(Objects::nonNull)
            .toList();
    if (printed == null || parts.isEmpty()) {
      return null;
    }
    return printed - parts.stream().mapToLong(Objects::requireNonNull).sum();
  }
}

package nl.koerswijzer.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FinanceTableTests {

  @Test
  void saysWhichPrintedTotalIsNotTheSumOfItsLines() {
    var table =
        tables(
                line("a", "T", "total", 100, 40L),
                line("b", "T", "total", 50, null),
                total("total", "T", 150, 45L))
            .getFirst();

    assertThat(table.addsUp()).isFalse();
    assertThat(table.difference()).isEqualTo(new FinanceTable.FinanceDifference(0L, 5L, null));
  }

  @Test
  void addsUpWhenEveryFigureThatIsPrintedDoes() {
    var table =
        tables(line("a", "T", "total", 100, null), total("total", "T", 100, null)).getFirst();

    assertThat(table.addsUp()).isTrue();
    assertThat(table.difference()).isEqualTo(new FinanceTable.FinanceDifference(0L, null, null));
  }

  @Test
  void neverAddsLinesOfTwoTables() {
    var tables =
        tables(
            line("a", "T", "total", 100, null),
            line("b", "U", null, 100, null),
            total("total", "T", 100, null));

    assertThat(tables).extracting(FinanceTable::name).containsExactly("T", "U");
    assertThat(tables.getFirst().addsUp()).isTrue();
    assertThat(tables.getLast().addsUp()).isNull();
    assertThat(tables.getLast().total()).isNull();
  }

  @Test
  void keepsTotalsThatAddUpOtherTotalsApart() {
    var table =
        tables(
                line("a", "T", "total", 100, null),
                total("total", "T", 100, null),
                total("total-with-reserve", "T", 120, null))
            .getFirst();

    assertThat(table.total()).isNotNull().extracting(FinanceLine::slug).isEqualTo("total");
    assertThat(table.furtherTotals())
        .extracting(FinanceLine::slug)
        .containsExactly("total-with-reserve");
  }

  @Test
  void putsTheNewestYearAndPeriodFirst() {
    var years =
        FinanceYear.of(
            List.of(
                dated("a", 2024, null), dated("b", 2025, null), dated("c", 2025, "2025-05-31")));

    assertThat(years)
        .extracting(year -> year.year() + " " + year.periodUntil())
        .containsExactly("2025 2025-05-31", "2025 null", "2024 null");
  }

  private static List<FinanceTable> tables(FinanceLine... lines) {
    return FinanceTable.of(List.of(lines));
  }

  private static FinanceLine line(
      String slug, String table, @Nullable String partOf, long budgeted, @Nullable Long spent) {
    return line(slug, 2024, null, table, partOf, budgeted, spent, false);
  }

  private static FinanceLine total(String slug, String table, long budgeted, @Nullable Long spent) {
    return line(slug, 2024, null, table, null, budgeted, spent, true);
  }

  private static FinanceLine dated(String slug, int year, @Nullable String until) {
    var date = until == null ? null : new PartialDate(until);
    return line(slug, year, date, "T", null, 1, null, false);
  }

  private static FinanceLine line(
      String slug,
      int year,
      @Nullable PartialDate until,
      String table,
      @Nullable String partOf,
      long budgeted,
      @Nullable Long spent,
      boolean isTotal) {
    return new FinanceLine(
        "financeLine:" + slug,
        slug,
        "n",
        year,
        "v",
        until,
        FinanceLine.Side.EXPENSE,
        slug,
        table,
        null,
        null,
        null,
        budgeted,
        spent,
        null,
        partOf,
        isTotal,
        false,
        Provenance.of(List.of(new Citation("s", "p. 1", Set.of("public"))), null, List.of()));
  }
}

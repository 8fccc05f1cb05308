package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTests {

  private static final String NOTE = "\"The source adds up wrong.\"";

  private final SmallRegister register = new SmallRegister();

  @Test
  void refusesATotalThatDoesNotSayThatItIsOne() {
    register.remove("finances", "costs", "isTotal");

    expect("costs", "isTotal", "must be true because other lines are part of it, found nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          network;"river"  ;"harbour"
          year   ;2024     ;2025
          version;"actual" ;"budget"
          side   ;"INCOME" ;"EXPENSE"
          table  ;"Other"  ;"Costs"
          """)
  void refusesALineUnlikeItsTotal(String field, String json, String expected) {
    register.set("finances", "tools", field, json);

    expect("tools", field, "must be " + expected + " as in its total costs, found " + json);
  }

  @ParameterizedTest
  @CsvSource({"budgeted, 101, 100", "spent, 61, 60", "balance, 41, 40"})
  void refusesATotalThatIsNotTheSumOfItsLines(String field, String total, String sum) {
    register.set("finances", "costs", field, total);

    assertThat(register.violations())
        .contains(
            new Violation(
                "finances.json",
                "costs",
                field,
                "must be the sum of its lines, "
                    + sum
                    + ", or a note must say why not, found "
                    + total));
  }

  @ParameterizedTest
  @CsvSource({"costs", "staff"})
  void acceptsAWrongSumWhenANoteSaysWhy(String noted) {
    register
        .set("finances", "costs", "budgeted", "101")
        .set("finances", "costs", "spent", "61")
        .set("finances", noted, "note", NOTE);

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void leavesAnAmountAloneThatNotAllLinesHave() {
    register
        .remove("finances", "tools", "spent")
        .set("finances", "costs", "spent", "61")
        .set("finances", "costs", "balance", "39")
        .remove("finances", "staff", "balance");

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void refusesABalanceThatIsNotBudgetedMinusSpent() {
    register.remove("finances", "costs", "balance").set("finances", "tools", "balance", "21");

    expect(
        "tools",
        "balance",
        "must be budgeted minus spent, 20, or a note must say why not, found 21");
  }

  @Test
  void acceptsAnotherBalanceWhenANoteSaysWhy() {
    register
        .remove("finances", "costs", "balance")
        .set("finances", "tools", "balance", "21")
        .set("finances", "tools", "note", NOTE);

    assertThat(register.violations()).isEmpty();
  }

  @Test
  void addsUpAmountsThatTogetherExceedALong() {
    register
        .set("finances", "staff", "budgeted", "9223372036854775807")
        .remove("finances", "staff", "balance");

    expect(
        "costs",
        "budgeted",
        "must be the sum of its lines, 9223372036854775837, or a note must say why not,"
            + " found 100");
  }

  private void expect(String id, String field, String message) {
    assertThat(register.violations())
        .containsExactly(new Violation("finances.json", id, field, message));
  }
}

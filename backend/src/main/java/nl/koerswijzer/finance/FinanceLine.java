package nl.koerswijzer.finance;

import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of money of a network. Amounts are whole euros as printed, never rounded by us.
 *
 * @param network the slug of the network
 * @param year calendar year
 * @param version the version of the budget, as the source calls it
 * @param periodUntil what was spent is counted until this date
 * @param table the name of its table in the source; lines of different tables repeat each other
 * @param funder the organization or scheme that pays, as the source names it
 * @param budgeted for the calendar year
 * @param spent until {@code periodUntil}
 * @param balance as printed: not always what was budgeted less what was spent
 * @param partOf the slug of the total that this line adds up to
 * @param derived worked out from the totals, because the source is not readable here
 */
@Document(Register.STATEMENTS)
public record FinanceLine(
    String id,
    String slug,
    String network,
    int year,
    String version,
    @Nullable PartialDate periodUntil,
    Side side,
    String line,
    @Nullable String table,
    @Nullable String themeLine,
    @Nullable String project,
    @Nullable String funder,
    long budgeted,
    @Nullable Long spent,
    @Nullable Long balance,
    @Nullable String partOf,
    boolean isTotal,
    boolean derived,
    Provenance provenance)
    implements Statement {

  public enum Side {
    INCOME,
    EXPENSE,
    RESERVE
  }

  @Override
  public List<String> names() {
    return List.of(line);
  }
}

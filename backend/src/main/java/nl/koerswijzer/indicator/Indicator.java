package nl.koerswijzer.indicator;

import java.util.List;
import nl.koerswijzer.project.Qualifier;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A measured value with its date and area.
 *
 * @param network the slug of the network
 * @param area the slug of a municipality, or the code of a region or country in capitals
 * @param value in {@code unit}
 * @param date of the measurement, or of the source when it gives none
 */
@Document(Register.STATEMENTS)
public record Indicator(
    String id,
    String slug,
    String name,
    @Nullable String network,
    @Nullable String themeLine,
    @Nullable String project,
    String area,
    double value,
    String unit,
    @Nullable Qualifier qualifier,
    PartialDate date,
    Provenance provenance)
    implements Statement {

  @Override
  public List<String> names() {
    return List.of(name);
  }
}

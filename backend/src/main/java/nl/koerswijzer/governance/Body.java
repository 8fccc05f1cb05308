package nl.koerswijzer.governance;

import java.util.List;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A table at which people deliberate or decide.
 *
 * @param network the slug of its network
 * @param mandate what it is for and may decide
 * @param minLeadTimeDays how many days before a meeting its papers must be in
 * @param preparesFor the slug of the body whose decisions it prepares
 */
@Document(Register.STATEMENTS)
public record Body(
    String id,
    String slug,
    String network,
    String name,
    String shortName,
    Kind kind,
    String mandate,
    String composition,
    @Nullable Integer meetingsPerYear,
    @Nullable Integer minLeadTimeDays,
    @Nullable String preparesFor,
    Provenance provenance)
    implements Statement {

  public enum Kind {
    BOARD_CONSULTATION,
    OFFICIAL_CONSULTATION,
    PROGRAMME_TEAM,
    PROGRAMME_CONSULTATION,
    THEMATIC_OFFICIAL_CONSULTATION,
    TABLE,
    SOUNDING_BOARD,
    PROJECT_GROUP,
    GENERAL_BOARD,
    DAILY_BOARD
  }

  @Override
  public List<String> names() {
    return List.of(name, shortName);
  }

  @Override
  public List<String> prose() {
    return List.of(mandate, composition);
  }
}

package nl.koerswijzer.project;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a project was in a phase on a date.
 *
 * @param project the slug of the project
 * @param position its place among the phases of its project, from 1; later is newer
 */
@Document(Register.STATEMENTS)
public record PhaseStatement(
    String id,
    String slug,
    String project,
    int position,
    Phase phase,
    PartialDate asOf,
    Provenance provenance)
    implements Statement {

  public static final Comparator<PhaseStatement> OLDEST_FIRST =
      Comparator.comparing(PhaseStatement::asOf).thenComparingInt(PhaseStatement::position);

  @Override
  public List<String> names() {
    return List.of();
  }
}

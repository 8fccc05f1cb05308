package nl.koerswijzer.governance;

import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a body or an organization decided.
 *
 * @param body the slug of the body that decided; null when an organization did so itself
 * @param organization its slug
 * @param unanimous null when no source says
 * @param projects the slugs of the projects it is about
 */
@Document(Register.STATEMENTS)
public record Decision(
    String id,
    String slug,
    @Nullable String body,
    @Nullable String organization,
    PartialDate date,
    String subject,
    Outcome outcome,
    @Nullable Boolean unanimous,
    List<String> projects,
    String summary,
    Provenance provenance)
    implements Statement {

  public enum Outcome {
    ADOPTED,
    APPROVED,
    REJECTED,
    STOPPED,
    ADVISED,
    NOTED,
    PENDING
  }

  @Override
  public List<String> names() {
    return List.of(subject);
  }

  @Override
  public List<String> prose() {
    return List.of(summary);
  }
}

package nl.koerswijzer.governance;

import java.util.List;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody advises or wishes of a network.
 *
 * @param network the slug of the network
 */
@Document(Register.STATEMENTS)
public record Recommendation(
    String id,
    String slug,
    String network,
    String topic,
    @Nullable Kind kind,
    String summary,
    String addressedTo,
    Provenance provenance)
    implements Statement {

  public enum Kind {
    ADVICE,
    /** Heard in interviews or discussions. */
    WISH
  }

  @Override
  public List<String> names() {
    return List.of(topic);
  }

  @Override
  public List<String> prose() {
    return List.of(summary);
  }
}

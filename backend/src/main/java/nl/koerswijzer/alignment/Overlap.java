package nl.koerswijzer.alignment;

import java.util.List;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Two networks or projects on the same matter.
 *
 * @param stated a source itself names the overlap; else it follows from what the sources say of
 *     both sides
 */
@Document(Register.STATEMENTS)
public record Overlap(
    String id,
    String slug,
    Side left,
    Side right,
    String summary,
    boolean stated,
    Provenance provenance)
    implements Statement {

  /** A project (slug) or a topic of a network (slug), or local work outside any network. */
  public record Side(@Nullable String network, @Nullable String project, @Nullable String topic) {}

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public List<String> prose() {
    return List.of(summary);
  }
}

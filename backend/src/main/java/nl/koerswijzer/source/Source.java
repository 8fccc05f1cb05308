package nl.koerswijzer.source;

import java.util.List;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A document or page that the register rests on.
 *
 * @param network the slug of the network that {@code audience} is an audience of
 */
@Document(Register.STATEMENTS)
public record Source(
    String id,
    String slug,
    String title,
    String publisher,
    @Nullable PartialDate date,
    @Nullable String url,
    Kind kind,
    @Nullable String network,
    Audience audience,
    Provenance provenance)
    implements Node {

  public enum Kind {
    REPORT,
    DECISION,
    LETTER,
    WEBPAGE,
    PLAN,
    LAW
  }

  @Override
  public List<String> names() {
    return List.of(title, publisher);
  }
}

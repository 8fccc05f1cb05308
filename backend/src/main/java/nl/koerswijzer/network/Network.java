package nl.koerswijzer.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A lasting form of working together.
 *
 * @param host the slug of the organization that runs it for the others
 */
@Document(Register.STATEMENTS)
public record Network(
    String id,
    String slug,
    String name,
    @Nullable String shortName,
    Kind kind,
    @Nullable String host,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    String summary,
    @Nullable String legalForm,
    Provenance provenance)
    implements Statement {

  public enum Kind {
    PROGRAMME,
    NETWORK,
    JOINT_SCHEME,
    TRANSFORMATION_PLAN,
    TABLE
  }

  @Override
  public List<String> names() {
    return Stream.of(name, shortName).filter(Objects::nonNull).toList();
  }

  @Override
  public List<String> prose() {
    return List.of(summary);
  }
}

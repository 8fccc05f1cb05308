package nl.koerswijzer.abbreviation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A short form and what it stands for. One short form may stand for several things.
 *
 * @param shortForm {@code short} in the register and the schema, which Java keeps for itself
 * @param longForm {@code long} likewise
 */
@Document(Register.STATEMENTS)
public record Abbreviation(
    String id,
    String slug,
    @JsonProperty("short") @Field("short") String shortForm,
    @JsonProperty("long") @Field("long") String longForm,
    Provenance provenance)
    implements Statement {

  @Override
  public List<String> names() {
    return List.of(shortForm, longForm);
  }
}

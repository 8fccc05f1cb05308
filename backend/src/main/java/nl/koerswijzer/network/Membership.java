package nl.koerswijzer.network;

import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organization's place in a network.
 *
 * @param network the slug of the network
 * @param organization the slug of the organization
 */
@Document(Register.STATEMENTS)
public record Membership(
    String id,
    String slug,
    String network,
    String organization,
    Role role,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    Provenance provenance)
    implements Statement, Term {

  public enum Role {
    OWNER,
    HOST,
    PARTNER,
    MEMBER,
    GUEST
  }

  @Override
  public List<String> names() {
    return List.of();
  }
}

package nl.koerswijzer.governance;

import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A seat: a role in exactly one body, project, theme line or network (slugs), held by an
 * organization or a public office-holder.
 *
 * @param organization its slug; null only when the source names a person but not the organization
 * @param asOf the date on which the source says this held
 */
@Document(Register.STATEMENTS)
public record Post(
    String id,
    String slug,
    @Nullable String body,
    @Nullable String project,
    @Nullable String themeLine,
    @Nullable String network,
    @Nullable String organization,
    Role role,
    @Nullable PartialDate asOf,
    @Nullable Person person,
    Provenance provenance)
    implements Statement {

  public enum Role {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    DEPUTY,
    LEAD_ADMINISTRATOR,
    THEME_LEAD,
    PROJECT_LEAD,
    MANAGER,
    SECRETARY,
    AMBASSADOR
  }

  /** The holder of a public office, as a source names him on a date. Never with contact details. */
  public record Person(String name, String function, PartialDate asOf) {}

  @Override
  public List<String> names() {
    return List.of();
  }
}

package nl.koerswijzer.participation;

import java.util.List;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That an organization has a role in a project.
 *
 * @param project the slug of the project
 * @param organization the slug of the organization
 * @param asOf the date on which the source says this held
 */
@Document(Register.STATEMENTS)
public record Participation(
    String id,
    String slug,
    String project,
    String organization,
    Role role,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    @Nullable PartialDate asOf,
    Provenance provenance)
    implements Statement, Term {

  public enum Role {
    LEAD,
    PARTICIPANT,
    PILOT,
    EXPLORING,
    DECLINED,
    PROJECT_GROUP,
    CONTRIBUTOR,
    RESEARCHER,
    FUNDER,
    EXECUTOR
  }

  @Override
  public List<String> names() {
    return List.of();
  }
}

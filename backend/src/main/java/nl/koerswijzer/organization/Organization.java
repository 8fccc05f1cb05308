package nl.koerswijzer.organization;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A municipality, insurer, care provider, school, residents' initiative: whoever does something.
 *
 * @param municipality the slug of the municipality where it has its seat
 * @param serves the slugs of the municipalities that it works for
 * @param parent the slug of the organization that it is part of
 */
@Document(Register.STATEMENTS)
public record Organization(
    String id,
    String slug,
    String name,
    @Nullable String shortName,
    Kind kind,
    @Nullable String municipality,
    List<String> serves,
    @Nullable String parent,
    @Nullable String website,
    @Nullable String summary,
    @Nullable Tile tile,
    Provenance provenance)
    implements Statement {

  public enum Kind {
    MUNICIPALITY,
    PROVINCE,
    NATIONAL_GOVERNMENT,
    HEALTH_INSURER,
    JOINT_SCHEME,
    PUBLIC_HEALTH,
    HOSPITAL,
    MENTAL_HEALTH,
    ADDICTION_CARE,
    ELDERLY_CARE,
    DISABILITY_CARE,
    YOUTH_CARE,
    HOME_CARE,
    PRIMARY_CARE,
    PARAMEDICAL,
    PHARMACY,
    MATERNITY_CARE,
    HOSPICE,
    WELFARE,
    DEBT_SUPPORT,
    HOUSING,
    EDUCATION,
    RESEARCH,
    WORK_AND_INCOME,
    CITIZEN_INITIATIVE,
    CLIENT_REPRESENTATION,
    SPORT,
    SAFETY,
    MEDIA,
    EMPLOYERS,
    CONSULTANCY,
    NETWORK,
    OTHER
  }

  /** A place on the region's tile map, counted from 0 at the top left; our choice, not a fact. */
  public record Tile(String code, int column, int row) {}

  @Override
  public List<String> names() {
    return Stream.of(name, shortName).filter(Objects::nonNull).toList();
  }

  @Override
  public List<String> prose() {
    return summary == null ? List.of() : List.of(summary);
  }
}

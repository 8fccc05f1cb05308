package nl.koerswijzer.participation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality stands to a project.
 *
 * @param participation the statement that says so; null when the stance is UNKNOWN
 */
public record MunicipalityStance(
    Organization municipality, Stance stance, @Nullable Participation participation) {

  /** From what tells most to what tells least: of several participations the first counts. */
  public enum Stance {
    TAKES_PART,
    PILOT,
    EXPLORING,
    DECLINED,
    LEFT,
    UNKNOWN
  }

  /** One for each municipality, as it was on that day. */
  public static List<MunicipalityStance> of(
      List<Organization> municipalities, List<Participation> participations, PartialDate today) {
    var byOrganization = participations.stream().collect(groupingBy(Participation::organization));
    return municipalities.stream()
        .map(
            municipality ->
                of(
                    municipality,
                    byOrganization.getOrDefault(municipality.slug(), List.of()),
                    today))
        .toList();
  }

  private static MunicipalityStance of(
      Organization municipality, List<Participation> participations, PartialDate today) {
    return participations.stream()
        .map(one -> new MunicipalityStance(municipality, stance(one, today), one))
        .min(comparing(MunicipalityStance::stance))
        .orElse(new MunicipalityStance(municipality, Stance.UNKNOWN, null));
  }

  private static Stance stance(Participation participation, PartialDate today) {
    if (participation.hasEndedBefore(today)) {
      return Stance.LEFT;
    }
    return switch (participation.role()) {
      case PILOT -> Stance.PILOT;
      case EXPLORING -> Stance.EXPLORING;
      case DECLINED -> Stance.DECLINED;
      default -> Stance.TAKES_PART;
    };
  }
}

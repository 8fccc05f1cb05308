package nl.koerswijzer.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.MunicipalityStance.Stance;
import nl.koerswijzer.register.Citation;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityStanceTests {

  private static final Provenance PROVENANCE =
      Provenance.of(List.of(new Citation("s", "p. 1", Set.of("public"))), null, List.of());

  @ParameterizedTest
  @CsvSource({
    "LEAD, TAKES_PART",
    "PARTICIPANT, TAKES_PART",
    "FUNDER, TAKES_PART",
    "PILOT, PILOT",
    "EXPLORING, EXPLORING",
    "DECLINED, DECLINED"
  })
  void followsFromTheRole(Participation.Role role, Stance stance) {
    assertThat(stance(as(role, null))).isEqualTo(stance);
  }

  @Test
  void isUnknownWhenNoSourceNamesTheMunicipality() {
    assertThat(stance()).isEqualTo(Stance.UNKNOWN);
  }

  @Test
  void hasLeftOnceTheEndIsPast() {
    assertThat(stance(as(Participation.Role.PARTICIPANT, "2025"))).isEqualTo(Stance.LEFT);
    assertThat(stance(as(Participation.Role.PARTICIPANT, "2026"))).isEqualTo(Stance.TAKES_PART);
  }

  @Test
  void isWhatTellsMostOfSeveral() {
    assertThat(
            stance(
                as(Participation.Role.EXPLORING, null),
                as(Participation.Role.PILOT, "2024"),
                as(Participation.Role.PARTICIPANT, null)))
        .isEqualTo(Stance.TAKES_PART);
    assertThat(stance(as(Participation.Role.PILOT, "2024"), as(Participation.Role.EXPLORING, null)))
        .isEqualTo(Stance.EXPLORING);
  }

  private static Stance stance(Participation... participations) {
    return MunicipalityStance.of(
            List.of(municipality()), Arrays.asList(participations), new PartialDate("2026-06-01"))
        .getFirst()
        .stance();
  }

  private static Participation as(Participation.Role role, @Nullable String until) {
    return new Participation(
        "participation:p",
        "p",
        "project",
        "here",
        role,
        null,
        until == null ? null : new PartialDate(until),
        null,
        PROVENANCE);
  }

  private static Organization municipality() {
    return new Organization(
        "organization:here",
        "here",
        "Gemeente Here",
        null,
        Organization.Kind.MUNICIPALITY,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        PROVENANCE);
  }
}

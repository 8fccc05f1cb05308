package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import nl.koerswijzer.register.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the people of an organization may see, by the bundled register. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessTests {

  @Autowired private Register register;

  private Set<String> keysOn(String day, String organization) {
    var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    return new Access(register, clock).keysOf(organization).orElseThrow();
  }

  @Test
  void givesOwnersAndTheHostTheKeysOfOwnersAndPartners() {
    for (var organization : new String[] {"hengelo", "menzis", "samentwente"}) {
      assertThat(keysOn("2026-01-01", organization))
          .contains("public", "owner:twentse-koers", "partner:twentse-koers");
    }
  }

  @Test
  void givesMembersTheKeyOfPartnersAlone() {
    assertThat(keysOn("2026-01-01", "dimence"))
        .contains("partner:twentse-koers")
        .doesNotContain("owner:twentse-koers");
  }

  @Test
  void givesWhoeverTakesPartInAProjectTheKeyOfPartners() {
    assertThat(keysOn("2026-01-01", "alifa")).contains("partner:twentse-koers");
  }

  @Test
  void closesTheDoorWhenAMembershipEnds() {
    assertThat(keysOn("2023-12-31", "carintreggeland")).contains("partner:vitaal-twente");
    assertThat(keysOn("2024-01-01", "carintreggeland")).doesNotContain("partner:vitaal-twente");
  }

  @Test
  void opensItNoSoonerThanAMembershipBegins() {
    assertThat(keysOn("2015-12-31", "carintreggeland")).doesNotContain("partner:vitaal-twente");
  }

  @Test
  void givesAGuestNothingBesides() {
    assertThat(keysOn("2026-01-01", "samen14")).doesNotContain("partner:samentwente");
  }

  @Test
  void knowsNothingOfWhatIsNoOrganization() {
    var access = new Access(register, Clock.systemUTC());

    for (var slug : new String[] {"nowhere", "mentaal-gezond-twente", "organization:hengelo", ""}) {
      assertThat(access.keysOf(slug)).isEmpty();
    }
  }
}

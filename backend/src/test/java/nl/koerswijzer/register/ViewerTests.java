package nl.koerswijzer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewerTests {

  private static final Viewer SECRETARY =
      Viewer.of(
          "S",
          "host",
          Set.of("public", "partner:a", "owner:a", "partner:b"),
          Set.of(Viewer.Role.SECRETARY));

  @Test
  void looksAsAPartnerWithoutTheKeysOfOwners() {
    var partner = SECRETARY.viewingAs(Audience.PARTNER);

    assertThat(partner.keys()).containsExactlyInAnyOrder("public", "partner:a", "partner:b");
    assertThat(partner.viewingAs()).isEqualTo(Audience.PARTNER);
    assertThat(partner.mayViewAs()).containsExactly(Audience.PUBLIC, Audience.PARTNER);
  }

  @Test
  void looksAsThePublicWithNoMoreThanAnyone() {
    var anyone = SECRETARY.viewingAs(Audience.PUBLIC);

    assertThat(anyone.keys()).isEqualTo(Viewer.ANYONE.keys());
    assertThat(anyone.roles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void neverSeesMoreByLookingAsSomebodyElse(Audience audience) {
    for (var viewer : List.of(Viewer.ANYONE, Viewer.partnerOf("a"), SECRETARY)) {
      var other = viewer.viewingAs(audience);

      assertThat(viewer.keys()).containsAll(other.keys());
      assertThat(viewer.roles()).containsAll(other.roles());
      assertThat(other.viewingAs(Audience.OWNER)).isEqualTo(other);
    }
  }

  @Test
  void offersNobodyAWiderViewThanHisOwn() {
    assertThat(Viewer.ANYONE.mayViewAs()).isEmpty();
    assertThat(Viewer.partnerOf("a").mayViewAs()).containsExactly(Audience.PUBLIC);
    assertThat(SECRETARY.viewingAs()).isNull();
  }
}

package nl.koerswijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTests {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, LOOPBACK",
    "::1, LOOPBACK",
    "10.1.2.3, INTERNAL",
    "192.168.0.1, INTERNAL",
    "fe80::1, INTERNAL",
    "fd00::1, INTERNAL",
    "192.0.2.1, PUBLIC",
    "2001:db8::1, PUBLIC",
    "unknown, UNKNOWN",
    "'', UNKNOWN",
    "192.0.2.1:80, UNKNOWN"
  })
  void tellsWhatKindOfPlaceARequestComesFrom(String address, Origin.Kind kind) {
    assertThat(Origin.of(address).kind()).isEqualTo(kind);
  }

  @Test
  void takesAnIpv6NetworkForOneAsker() {
    assertThat(Origin.of("2001:db8:0:1::1")).isEqualTo(Origin.of("2001:db8:0:1:2:3:4:5"));
    assertThat(Origin.of("2001:db8:0:1::1")).isNotEqualTo(Origin.of("2001:db8:0:2::1"));
    assertThat(Origin.of("192.0.2.1")).isNotEqualTo(Origin.of("192.0.2.2"));
    assertThat(Origin.of("::ffff:192.0.2.1")).isEqualTo(Origin.of("192.0.2.1"));
  }
}

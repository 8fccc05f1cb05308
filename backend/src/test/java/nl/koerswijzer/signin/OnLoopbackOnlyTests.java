package nl.koerswijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class OnLoopbackOnlyTests {

  private final MockEnvironment environment = new MockEnvironment();

  private boolean isThere() {
    return OnLoopbackOnly.isThere(environment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
  void isThereOnTheMachineItself(String address) {
    environment.setProperty("server.address", address);

    assertThat(isThere()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no.such.host.invalid"})
  void isNotThereWhereOthersCanReachIt(String address) {
    environment.setProperty("server.address", address);

    assertThat(isThere()).isFalse();
  }

  @Test
  void isNotThereWhenNothingSaysWhereItListens() {
    assertThat(isThere()).isFalse();
  }

  @Test
  void isNotThereBesideAnotherIssuer() {
    environment.setProperty("server.address", "localhost");
    environment.setProperty("koerswijzer.sign-in.issuer", "https://issuer.example");

    assertThat(isThere()).isFalse();
  }
}

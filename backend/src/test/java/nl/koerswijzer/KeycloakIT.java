package nl.koerswijzer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The packaged product with a real Keycloak as its issuer, see frontend/scripts/keycloak.mjs; run
 * by {@code mvn verify -Pkeycloak} alone, which unpacks one.
 */
class KeycloakIT {

  @Test
  void signsPeopleIn() throws IOException, InterruptedException {
    var keycloak = Map.of("KW_KEYCLOAK", Path.of(System.getProperty("keycloak")));

    Script.mustPass(keycloak, "scripts/keycloak.mjs");
  }
}

package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A store of its own, as MONGODB_URI names one, that goes away and comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoreAwayTests {

  @TempDir private static Path folder;

  private static MongoServer store;
  private static InetSocketAddress address;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void elsewhere(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.mongodb.uri", () -> "mongodb://localhost:" + address.getPort() + "/koerswijzer");
  }

  private static MongoServer open() {
    return new MongoServer(new H2Backend(folder.resolve("store.mv").toString()));
  }

  @BeforeAll
  static void start() {
    store = open();
    address = store.bind();
  }

  @AfterAll
  static void stop() {
    store.shutdownNow();
  }

  @Test
  void saysSoAndComesBackByItself() throws Exception {
    var http = new Http(port);
    var query = "{ project(slug: \"welzijn-op-recept\") { name } }";
    assertThat(http.post(query).body()).contains("Welzijn op Recept");

    store.stopListening();
    store.shutdownNow();
    // As long as one look for the store takes, and not as long as two.
    assertTimeout(Duration.ofMillis(5500), () -> http.post(query));
    var away = http.post(query);
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body())
        .contains("STORE_UNAVAILABLE", "the register cannot be read at the moment")
        .doesNotContain("Exception", "localhost");
    assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

    store = open();
    store.bind(address);
    assertThat(http.post(query).body()).contains("Welzijn op Recept");
    assertThat(http.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }
}

package nl.koerswijzer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Runs the tests against a real MongoDB where there is a Docker engine, and against the embedded
 * server elsewhere: what holds must hold on both.
 */
class RealMongo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static @Nullable MongoDBContainer container;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return;
    }
    var uri = started().getReplicaSetUrl("test-" + System.nanoTime());
    TestPropertyValues.of("spring.mongodb.uri=" + uri).applyTo(context);
  }

  private static synchronized MongoDBContainer started() {
    if (container == null) {
      container = new MongoDBContainer("mongo:8");
      container.start();
    }
    return container;
  }
}

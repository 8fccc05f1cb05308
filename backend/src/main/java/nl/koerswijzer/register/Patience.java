package nl.koerswijzer.register;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a reader waits for a store that is away: not the driver's own thirty seconds. */
@Configuration(proxyBeanMethods = false)
class Patience {

  @Bean
  MongoClientSettingsBuilderCustomizer shortTimeouts() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, SECONDS))
            .applyToSocketSettings(
                socket -> socket.connectTimeout(3, SECONDS).readTimeout(15, SECONDS));
  }
}

package nl.koerswijzer;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** One register, its schema and its pages in one process. */
// Without it there are keys and tokens only where a sign-in of ours or of others asks for them.
@SpringBootApplication(exclude = OAuth2AuthorizationServerJwtAutoConfiguration.class)
public class KoerswijzerApplication {

  public static void main(String[] args) {
    SpringApplication.run(KoerswijzerApplication.class, args);
  }

  /** What day it is for the people who work with it. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}

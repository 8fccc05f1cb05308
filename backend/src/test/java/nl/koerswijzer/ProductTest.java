package nl.koerswijzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole product on the bundled register, over HTTP or straight to the schema.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Asking.class, ProductTest.Listening.class})
public @interface ProductTest {

  @TestConfiguration(proxyBeanMethods = false)
  class Listening {

    @Bean
    Commands commands() {
      return new Commands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer listening(Commands commands) {
      return settings -> settings.addCommandListener(commands);
    }
  }
}

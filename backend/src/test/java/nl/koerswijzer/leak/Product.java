package nl.koerswijzer.leak;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.koerswijzer.KoerswijzerApplication;
import nl.koerswijzer.intake.Draft;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.graphql.execution.GraphQlSource;

/** The whole product, on a port and with a store of its own. */
final class Product implements AutoCloseable {

  /** Says as whom a question is asked; only here, after whatever sign-in there is. */
  private static final String AS = "Ask-As";

  private static final int AFTER_SIGN_IN = 1_000;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int TRIES = 10;

  private final ConfigurableApplicationContext context;
  private final int port;

  private Product(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  static Product start() {
    var application =
        new SpringApplicationBuilder(KoerswijzerApplication.class, Settings.class)
            .initializers(
                context ->
                    context
                        .getBeanFactory()
                        .registerSingleton("othersSettings", new OthersSettings()));
    return new Product(
        application.run(
            "--server.port=0",
            // So many questions would use up any budget; what is left of it is compared.
            "--koerswijzer.budget.address=10000000000",
            "--koerswijzer.budget.person=10000000000",
            // A busy machine must not make one of the two answer that it took too long.
            "--koerswijzer.time-limit=5m",
            "--logging.level.request=warn",
            "--logging.level.audit=warn"));
  }

  /** Not annotated, so that no other test's product takes these for its own. */
  static final class Settings {

    /** Both products and both runs have the same day. */
    @Bean
    @Primary
    Clock still() {
      return Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    FilterRegistrationBean<Filter> asking() {
      var filter =
          new FilterRegistrationBean<Filter>(
              (request, response, chain) -> {
                var as = ((jakarta.servlet.http.HttpServletRequest) request).getHeader(AS);
                if (as != null) {
                  request.setAttribute(Viewer.ATTRIBUTE, Reader.valueOf(as).viewer());
                }
                chain.doFilter(request, response);
              });
      filter.setOrder(AFTER_SIGN_IN);
      return filter;
    }
  }

  /** Keeps what other tests configure out of this product. */
  private static final class OthersSettings extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
      return reader.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OthersSettings;
    }

    @Override
    public int hashCode() {
      return OthersSettings.class.hashCode();
    }
  }

  void read(Draft register) {
    register.readInto(context);
  }

  List<org.bson.Document> stored() {
    return context.getBean(MongoTemplate.class).findAll(org.bson.Document.class, "statements");
  }

  graphql.schema.GraphQLSchema schema() {
    return context.getBean(GraphQlSource.class).schema();
  }

  /** What is still being made is asked for again: how long that takes proves nothing. */
  Answer ask(Reader reader, Question question) {
    var answer = askOnce(reader, question);
    for (int again = 0; again < TRIES && answer.text().contains("STORE_UNAVAILABLE"); again++) {
      answer = askOnce(reader, question);
    }
    return answer;
  }

  private Answer askOnce(Reader reader, Question question) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + question.path()))
            .method(
                question.method(),
                question.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(question.body()));
    question.headers().forEach(request::header);
    if (reader != Reader.ANYONE) {
      request.header(AS, reader.name());
    }
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()), port);
    } catch (IOException e) {
      throw new AssertionError("no answer to " + question, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}

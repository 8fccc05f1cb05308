package nl.koerswijzer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.register.Viewer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A test against the whole product, for which time stands still until it says otherwise. Small
 * budgets; an asker of its own by the header {@code X-Forwarded-For}, a viewer by {@code Test-As}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"koerswijzer.budget.address=100000", "koerswijzer.budget.person=50000"})
@Import(StandingStill.Stopped.class)
@interface StandingStill {

  Map<String, Viewer> VIEWERS =
      Map.of(
          "owner", Viewer.ownerOf("twentse-koers"),
          "anna", Viewer.of("Anna", "enschede", Viewer.ANYONE.keys(), Set.of()),
          "bram", Viewer.of("Bram", "enschede", Viewer.ANYONE.keys(), Set.of()));

  @TestConfiguration(proxyBeanMethods = false)
  class Stopped {

    @Bean
    @Primary
    Stopwatch stopped() {
      return new Stopwatch();
    }

    @Bean
    AsViewer asViewer() {
      return new AsViewer();
    }
  }

  /** The day on which everything happens. */
  class Stopwatch extends Clock {

    private volatile Instant now = Instant.parse("2026-02-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }

  /** Between whatever finds out who asks and the filters of the schema. */
  @Order(1_000)
  class AsViewer extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      var name = request.getHeader("Test-As");
      if (name != null) {
        request.setAttribute(Viewer.ATTRIBUTE, VIEWERS.get(name));
      }
      chain.doFilter(request, response);
    }
  }
}

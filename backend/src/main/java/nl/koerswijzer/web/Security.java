package nl.koerswijzer.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which doors there are, and what a browser may do with the pages. */
@Configuration(proxyBeanMethods = false)
class Security {

  /** The page to which an issuer sends the answer to a sign-in that nobody sees, in a frame. */
  private static final String SILENT = "/aanmelden-stil.html";

  /** The pages that other sites may show in a frame; they ask as anyone, whoever looks. */
  private static final String EMBEDDED = "/insluiten/*/**";

  private static final String FEATURES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      AuthenticationEntryPoint refused,
      @Value("${koerswijzer.sign-in.issuer}") String issuer) {
    var silent = PathPatternRequestMatcher.pathPattern(SILENT);
    var embedded = PathPatternRequestMatcher.pathPattern(EMBEDDED);
    var framed = new OrRequestMatcher(silent, embedded);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/error")
                    .denyAll()
                    .requestMatchers(HttpMethod.POST, "/graphql")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        // No cookie or session says who asks, so no other site can ask in somebody's name.
        .csrf(AbstractHttpConfigurer::disable)
        // The session of the demo sign-in is not theirs: a new id for it with each question would
        // be lost when two are asked at once.
        .sessionManagement(
            sessions ->
                sessions
                    .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                    .sessionFixation(SessionFixationConfigurer::none))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .oauth2ResourceServer(
            tokens -> tokens.jwt(withDefaults()).authenticationEntryPoint(refused))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(refused))
        .headers(
            headers ->
                headers
                    .frameOptions(FrameOptionsConfig::disable)
                    // Each answer says itself how long it may be kept; a refusal, not at all.
                    .cacheControl(CacheControlConfig::disable)
                    .addHeaderWriter(onlyFor(silent, content(issuer, "'self'")))
                    .addHeaderWriter(onlyFor(embedded, content("", "*")))
                    .addHeaderWriter(exceptFor(framed, content(issuer, "'none'")))
                    .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                    .referrerPolicy(
                        policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
        .build();
  }

  /**
   * What a page may load and ask.
   *
   * @param issuer where tokens come from, by a question and in a frame that nobody sees
   * @param ancestors who may frame the page
   */
  private static HeaderWriter content(String issuer, String ancestors) {
    var here = "'self'" + origin(issuer);
    return new ContentSecurityPolicyHeaderWriter(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " connect-src %s; frame-src %s; frame-ancestors %s".formatted(here, here, ancestors));
  }

  private static String origin(String issuer) {
    if (issuer.isBlank()) {
      return "";
    }
    var address = URI.create(issuer);
    return " " + address.getScheme() + "://" + address.getAuthority();
  }

  private static HeaderWriter onlyFor(RequestMatcher page, HeaderWriter writer) {
    return new DelegatingRequestMatcherHeaderWriter(page, writer);
  }

  private static HeaderWriter exceptFor(RequestMatcher page, HeaderWriter writer) {
    return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(page), writer);
  }
}

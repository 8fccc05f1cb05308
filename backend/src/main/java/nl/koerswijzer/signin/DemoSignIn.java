package nl.koerswijzer.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.signin.DemoPeople.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * An OpenID Connect server in this process: code flow with PKCE for a public client, where one
 * chooses who to be. See {@link OnLoopbackOnly} for when it is there.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnLoopbackOnly.class)
class DemoSignIn {

  /** The page of the site where one chooses. */
  static final String PAGE = "/aanmelden";

  static final String PEOPLE = "/demo/people";

  /** Where one gives the code, see {@link DemoCode}. */
  static final String CODE = "/demo/code";

  private static final String CHOICE = "/demo/sign-in";
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
  private static final Duration CODE_LIFE = Duration.ofMinutes(1);

  @Bean
  @Order(1)
  SecurityFilterChain demoDoors(HttpSecurity http, DemoPeople people, DemoCode code) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(
                  new AndRequestMatcher(
                      new Directly(),
                      new OrRequestMatcher(
                          server.getEndpointsMatcher(),
                          request -> request.getServletPath().startsWith("/demo/"))));
              server.oidc(withDefaults());
            })
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(PEOPLE, CODE)
                    .permitAll()
                    .requestMatchers(DemoSignIn::asksWithoutAPage)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .authenticationProvider(new Choice(people))
        .formLogin(
            form ->
                form.loginPage(PAGE)
                    .loginProcessingUrl(CHOICE)
                    .usernameParameter("person")
                    .authenticationDetailsSource(code::isKnownTo)
                    .failureUrl(PAGE))
        .build();
  }

  /** The endpoint itself answers that nobody is signed in; else the page would. */
  private static boolean asksWithoutAPage(HttpServletRequest request) {
    return request.getServletPath().equals("/oauth2/authorize")
        && "none".equals(request.getParameter("prompt"));
  }

  /**
   * To whom the code is known is believed, whoever he chooses: that is what demo people are for.
   */
  private record Choice(DemoPeople people) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication chosen) throws AuthenticationException {
      if (!Boolean.TRUE.equals(chosen.getDetails())) {
        throw new BadCredentialsException("the code comes first");
      }
      var person =
          people
              .find(chosen.getName())
              .orElseThrow(() -> new BadCredentialsException("there is no such demo person"));
      return UsernamePasswordAuthenticationToken.authenticated(
          person.id(), "", List.of(FactorGrantedAuthority.fromAuthority("FACTOR_CHOSEN")));
    }

    @Override
    public boolean supports(Class<?> type) {
      return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
  }

  @Bean
  JWKSource<SecurityContext> demoKeys(DemoIssuer issuer) {
    return issuer.keys();
  }

  /** What was given to whom, in memory, as long as the process lasts. */
  @Bean
  OAuth2AuthorizationService demoTokens() {
    return new InMemoryOAuth2AuthorizationService();
  }

  @Bean
  AuthorizationServerSettings demoSettings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> demoClaims(DemoPeople people, SignIn signIn) {
    return token ->
        people
            .find(Objects.requireNonNull(token.<Authentication>getPrincipal()).getName())
            .ifPresent(person -> describe(person, token, signIn.audience()));
  }

  private static void describe(Person person, JwtEncodingContext token, String audience) {
    token.getClaims().claim(Viewers.NAME, person.name());
    if (token.getTokenType().getValue().equals("access_token")) {
      token.getJwsHeader().type("at+jwt");
      token
          .getClaims()
          .audience(List.of(audience))
          .claim(Viewers.ORGANIZATION, person.organization())
          .claim(Viewers.ROLES, person.roles().stream().map(Enum::name).toList());
    }
  }

  @Bean
  RegisteredClientRepository demoClients(DemoIssuer issuer, SignIn signIn) {
    return new RegisteredClientRepository() {

      @Override
      public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the site is the only client");
      }

      @Override
      public RegisteredClient findById(String id) {
        return site(issuer.url(), signIn.clientId());
      }

      @Override
      public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(signIn.clientId()) ? findById(clientId) : null;
      }
    };
  }

  private static RegisteredClient site(String origin, String clientId) {
    return RegisteredClient.withId(clientId)
        .clientId(clientId)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(origin + "/aanmelden/terug")
        .redirectUri(origin + "/aanmelden-stil.html")
        .postLogoutRedirectUri(origin + "/")
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(TOKEN_LIFE)
                .authorizationCodeTimeToLive(CODE_LIFE)
                .build())
        .build();
  }
}

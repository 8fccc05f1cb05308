package nl.koerswijzer.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Which access tokens count: signed by the issuer's key with an asymmetric algorithm, of the
 * issuer, for us, and of now; after the Dutch government profile of OAuth 2.0.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignIn.class)
class Tokens {

  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  @Bean
  JwtDecoder accessTokens(
      SignIn signIn,
      ObjectProvider<DemoIssuer> demo,
      ObjectProvider<OAuth2AuthorizationService> given) {
    if (signIn.isExternal()) {
      return new IssuerTokens(
          signIn.issuer(), BETWEEN_LOOKS, keys -> decoder(keys, signIn::issuer, signIn.audience()));
    }
    var issuer = demo.getIfAvailable();
    return issuer == null
        ? Tokens::refuse
        : notTakenBack(decoder(issuer.keys(), issuer::url, signIn.audience()), given.getObject());
  }

  /** The built-in issuer takes a token back when its code is used once more: somebody stole it. */
  private static JwtDecoder notTakenBack(JwtDecoder decoder, OAuth2AuthorizationService given) {
    return token -> {
      var jwt = decoder.decode(token);
      var authorization = given.findByToken(token, OAuth2TokenType.ACCESS_TOKEN);
      var kept = authorization == null ? null : authorization.getAccessToken();
      if (kept == null || !kept.isActive()) {
        throw new BadJwtException("it was taken back");
      }
      return jwt;
    };
  }

  private static Jwt refuse(String token) {
    throw new BadJwtException("nobody can sign in here");
  }

  /**
   * @param issuer asked for at every token: the built-in one is known only when its port is open
   */
  static JwtDecoder decoder(
      JWKSource<SecurityContext> keys, Supplier<String> issuer, String audience) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
            .build();
    decoder.setJwtValidator(valid(issuer, audience));
    return decoder;
  }

  private static OAuth2TokenValidator<Jwt> valid(Supplier<String> issuer, String audience) {
    return new DelegatingOAuth2TokenValidator<>(
        new JwtTimestampValidator(),
        new JwtClaimValidator<Object>("exp", value -> value != null),
        new JwtClaimValidator<Object>("sub", value -> value != null),
        new JwtClaimValidator<Object>("iss", value -> issuer.get().equals(String.valueOf(value))),
        new JwtClaimValidator<List<String>>("aud", to -> to != null && to.contains(audience)));
  }
}

package nl.koerswijzer.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tokens of an issuer elsewhere. Its keys are found at the first token, not at the start, so
 * the register can be read while the issuer is away; keys once known serve through a short absence.
 */
final class IssuerTokens implements JwtDecoder {

  private static final Logger LOG = LoggerFactory.getLogger(IssuerTokens.class);
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int MOST_BYTES = 64 * 1024;

  /** How long known keys are used while the issuer does not answer. */
  private static final Duration OUTAGE = Duration.ofHours(1);

  private static final JsonMapper MAPPER = new JsonMapper();

  private final String issuer;
  private final Duration betweenLooks;
  private final Function<JWKSource<SecurityContext>, JwtDecoder> decoding;
  private final DefaultResourceRetriever http =
      new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);

  private @Nullable JwtDecoder decoder;
  private long nextLook = System.nanoTime();

  /**
   * Asks nothing yet.
   *
   * @param betweenLooks at most one look for new keys in this time, whatever key ids strangers make
   *     up
   */
  IssuerTokens(
      String issuer,
      Duration betweenLooks,
      Function<JWKSource<SecurityContext>, JwtDecoder> decoding) {
    this.issuer = issuer;
    this.betweenLooks = betweenLooks;
    this.decoding = decoding;
  }

  @Override
  public Jwt decode(String token) {
    try {
      return decoder().decode(token);
    } catch (BadJwtException bad) {
      throw bad;
    } catch (JwtException away) {
      LOG.warn("the keys of the issuer could not be read", away);
      throw new SignInUnavailable();
    }
  }

  private synchronized JwtDecoder decoder() {
    if (decoder == null) {
      if (System.nanoTime() < nextLook) {
        throw new SignInUnavailable();
      }
      try {
        decoder = decoding.apply(keys());
      } catch (IOException | JacksonException | IllegalArgumentException away) {
        nextLook = System.nanoTime() + betweenLooks.toNanos();
        LOG.warn("the issuer could not be reached", away);
        throw new SignInUnavailable();
      }
    }
    return decoder;
  }

  private JWKSource<SecurityContext> keys() throws IOException {
    return JWKSourceBuilder.<SecurityContext>create(keySet(), http)
        .rateLimited(betweenLooks.toMillis())
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }

  /** Where the keys are, after OpenID Connect Discovery 1.0. */
  private URL keySet() throws IOException {
    var address = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
    var found = MAPPER.readValue(http.retrieveResource(url(address)).getContent(), Map.class);
    if (!issuer.equals(found.get("issuer"))) {
      throw new IOException("%s says it is the issuer %s".formatted(address, found.get("issuer")));
    }
    return url(String.valueOf(found.get("jwks_uri")));
  }

  private static URL url(String address) throws MalformedURLException {
    return URI.create(address).toURL();
  }
}

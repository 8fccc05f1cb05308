package nl.koerswijzer.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The built-in issuer of tokens: its address and its key, which lasts as long as the process, so
 * that a token of a demo person is worth nothing after it.
 */
@Component
@Conditional(OnLoopbackOnly.class)
class DemoIssuer {

  private static final int KEY_BITS = 2048;

  private final Environment environment;
  private final JWKSource<SecurityContext> keys;

  DemoIssuer(Environment environment) throws JOSEException {
    this.environment = environment;
    this.keys =
        new ImmutableJWKSet<>(
            new JWKSet(new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate()));
  }

  /** Known once the port is open. */
  String url() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  JWKSource<SecurityContext> keys() {
    return keys;
  }
}

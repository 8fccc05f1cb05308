package nl.koerswijzer.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which issuer's tokens count.
 *
 * @param issuer the address of an OpenID Connect issuer; empty: the built-in one
 * @param audience what a token's {@code aud} must name
 * @param clientId what the site calls itself at the issuer
 */
@ConfigurationProperties("koerswijzer.sign-in")
record SignIn(String issuer, String audience, String clientId) {

  boolean isExternal() {
    return !issuer.isBlank();
  }
}

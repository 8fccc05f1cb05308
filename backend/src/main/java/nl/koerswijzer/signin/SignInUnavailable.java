package nl.koerswijzer.signin;

import org.springframework.security.core.AuthenticationException;

/** Whether a token counts cannot be told now, because its issuer does not answer. */
final class SignInUnavailable extends AuthenticationException {

  private static final long serialVersionUID = 1;

  SignInUnavailable() {
    super("the issuer of tokens does not answer");
  }
}

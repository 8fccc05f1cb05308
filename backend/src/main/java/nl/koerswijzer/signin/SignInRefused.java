package nl.koerswijzer.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koerswijzer.web.Refusals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** What somebody hears whose token does not count, without a word on why it does not. */
@Component
class SignInRefused implements AuthenticationEntryPoint {

  private final Refusals refusals;

  SignInRefused(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    switch (why) {
      case SignInUnavailable away -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        refusals.refuse(
            request,
            response,
            HttpStatus.SERVICE_UNAVAILABLE,
            "SIGN_IN_UNAVAILABLE",
            "signing in does not work at the moment; without a token you can read on as anyone");
      }
      case OAuth2AuthenticationException bad -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        refusals.refuse(
            request,
            response,
            HttpStatus.UNAUTHORIZED,
            "TOKEN_INVALID",
            "this access token is not valid, or not any more; sign in again, or ask without one");
      }
      default -> response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}

package nl.koerswijzer.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.koerswijzer.web.PassedOn;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request comes from this machine itself, under the name that the built-in issuer has. A
 * request that a proxy passes on does not, nor one by which another site's name leads here.
 */
class Directly implements RequestMatcher {

  private static final List<String> OF_PROXIES =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  @Override
  public boolean matches(HttpServletRequest request) {
    return request.getServerName().equals("localhost")
        && !PassedOn.was(request)
        && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
  }
}

package nl.koerswijzer.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import nl.koerswijzer.register.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Who came in and who was turned away, for whoever keeps the product safe. It names organizations
 * and audiences, never a person, an address or a token.
 */
@Component
class AuditTrail {

  private static final Logger LOG = LoggerFactory.getLogger("audit");

  /** Who was here within the hour: a visit is one line, not one for every page. */
  private final Cache<String, Boolean> present =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofHours(1)).build();

  /** A request with a token that counts. */
  void seen(Jwt token, Viewer viewer) {
    if (present.asMap().putIfAbsent(token.getSubject(), true) == null) {
      LOG.info(
          "signed-in organization={} audience={} roles={} notice={}",
          Objects.requireNonNullElse(viewer.organization(), "-"),
          viewer.held(),
          viewer.roles(),
          viewer.notice());
    }
  }

  void refused(String code) {
    LOG.warn("refused code={}", code);
  }
}

package nl.koerswijzer.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.register.Viewer.Notice;
import nl.koerswijzer.register.Viewer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, by his access token. The token says for which organization he works ({@code
 * organization}, a slug of the register) and what he may do ({@code roles}); what he may see is for
 * the register to say.
 */
@Component
class Viewers {

  static final String ORGANIZATION = "organization";
  static final String ROLES = "roles";
  static final String NAME = "name";

  private final Access access;

  Viewers(Access access) {
    this.access = access;
  }

  Viewer of(Jwt token) {
    var name = Objects.requireNonNullElse(token.getClaimAsString(NAME), token.getSubject());
    var organization = organization(token);
    if (organization == null) {
      return Viewer.unknown(name, Notice.NO_ORGANIZATION);
    }
    return access
        .keysOf(organization)
        .map(keys -> Viewer.of(name, organization, keys, roles(token)))
        .orElseGet(() -> Viewer.unknown(name, Notice.UNKNOWN_ORGANIZATION));
  }

  /** Some issuers make a list of every attribute; of two organizations neither counts. */
  private static @Nullable String organization(Jwt token) {
    var claimed =
        token.getClaim(ORGANIZATION) instanceof List<?> list && list.size() == 1
            ? list.getFirst()
            : token.getClaim(ORGANIZATION);
    return claimed instanceof String slug && !slug.isBlank() ? slug : null;
  }

  /** Roles of other applications may stand beside ours. */
  private static Set<Role> roles(Jwt token) {
    return token.getClaim(ROLES) instanceof List<?> claimed
        ? Stream.of(Role.values())
            .filter(role -> claimed.contains(role.name()))
            .collect(toUnmodifiableSet())
        : Set.of();
  }
}

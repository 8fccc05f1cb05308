package nl.koerswijzer.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.web.Refusals;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks the schema, and as whom he wants to look (header {@code View-As}). */
@Component
@Order(ViewerFilter.AFTER_SECURITY)
class ViewerFilter extends OncePerRequestFilter {

  /** Spring Security's own filters are at -100; those that read the request come last. */
  static final int AFTER_SECURITY = 0;

  static final String VIEW_AS = "View-As";

  private final Viewers viewers;
  private final AuditTrail audit;
  private final Refusals refusals;

  ViewerFilter(Viewers viewers, AuditTrail audit, Refusals refusals) {
    this.viewers = viewers;
    this.audit = audit;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().equals("/graphql");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = request.getHeader(VIEW_AS);
    var viewAs = Stream.of(Audience.values()).filter(a -> a.name().equals(asked)).findFirst();
    if (asked != null && viewAs.isEmpty()) {
      refusals.refuse(
          request,
          response,
          HttpStatus.BAD_REQUEST,
          "BAD_INPUT",
          "header 'View-As' must be PUBLIC, PARTNER or OWNER");
      return;
    }
    try {
      var viewer = viewer(viewAs);
      request.setAttribute(Viewer.ATTRIBUTE, viewer);
    } catch (DataAccessException away) {
      refusals.refuseWithoutStore(request, response, away);
      return;
    }
    chain.doFilter(request, response);
  }

  private Viewer viewer(Optional<Audience> viewAs) {
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken signedIn)) {
      return Viewer.ANYONE;
    }
    var viewer = viewers.of(signedIn.getToken());
    audit.seen(signedIn.getToken(), viewer);
    return viewAs.map(viewer::viewingAs).orElse(viewer);
  }
}

package nl.koerswijzer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koerswijzer.register.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens a visit, and lets in whoever has something left in his {@link Shares}. */
@Component
@Order(GraphQlFilter.BUDGET)
class Budgets extends GraphQlFilter {

  private final Shares shares;

  Budgets(Shares shares) {
    this.shares = shares;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var origin = Origin.of(request.getRemoteAddr());
    var viewer =
        request.getAttribute(Viewer.ATTRIBUTE) instanceof Viewer known ? known : Viewer.ANYONE;
    var visit = new Visit(viewer, origin, shares.of(origin, viewer));
    request.setAttribute(Visit.ATTRIBUTE, visit);
    if (visit.enter(response)) {
      chain.doFilter(request, response);
    }
  }
}

package nl.koerswijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One of the filters that a request for the schema passes, in the order below. They come after all
 * others: by then it is known who asks.
 */
abstract class GraphQlFilter extends OncePerRequestFilter {

  static final int BUDGET = Ordered.LOWEST_PRECEDENCE - 50;
  static final int CROWD_OF_ADDRESS = Ordered.LOWEST_PRECEDENCE - 40;
  static final int FORM = Ordered.LOWEST_PRECEDENCE - 30;
  static final int CROWD = Ordered.LOWEST_PRECEDENCE - 20;
  static final int ANSWER = Ordered.LOWEST_PRECEDENCE - 10;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // As the routes see it, decoded: /%67raphql is the same address.
    return !request.getServletPath().equals("/graphql");
  }
}

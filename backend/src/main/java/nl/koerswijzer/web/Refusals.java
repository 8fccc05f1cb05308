package nl.koerswijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.koerswijzer.register.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Turns away who does not come as far as the budgets, since it is not known who he is. It counts
 * for his address all the same: else whoever makes up tokens could ask as often as he likes.
 */
@Component
public class Refusals {

  private final Shares shares;

  Refusals(Shares shares) {
    this.shares = shares;
  }

  /**
   * Writes the whole answer, in the form of a GraphQL answer.
   *
   * @param code the stable {@code extensions.code}
   * @param message what is wrong and what was expected; never what was sent
   */
  public void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String message)
      throws IOException {
    var visit = visit(request);
    if (visit.enter(response)) {
      visit.refuse(response, status, code, message);
    }
  }

  /** While the store is away nobody's rights can be looked up. */
  public void refuseWithoutStore(
      HttpServletRequest request, HttpServletResponse response, RuntimeException away)
      throws IOException {
    var visit = visit(request);
    if (visit.enter(response)) {
      visit.refuseWithoutStore(response, away);
    }
  }

  private Visit visit(HttpServletRequest request) {
    var origin = Origin.of(request.getRemoteAddr());
    return new Visit(Viewer.ANYONE, origin, shares.of(origin, Viewer.ANYONE));
  }
}

package nl.koerswijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * One request for the schema: who asks, from where, at whose cost, and what is found out about it
 * on its way. It leaves a line in the log, and one in the audit trail when it is refused; neither
 * ever holds the query, its variables or an address: those are a user's own.
 */
final class Visit {

  static final String ATTRIBUTE = Visit.class.getName();

  private static final Logger LOG = LoggerFactory.getLogger("request");
  private static final Logger AUDIT = LoggerFactory.getLogger("audit");

  private final long start = System.nanoTime();
  private final Viewer viewer;
  private final Origin origin;
  private final Budget budget;
  private Limits.@Nullable Cost cost;
  private String operation = "-";
  private int errors;
  private boolean isQuery;
  private boolean overBudget;

  Visit(Viewer viewer, Origin origin, Budget budget) {
    this.viewer = viewer;
    this.origin = origin;
    this.budget = budget;
  }

  static Visit of(HttpServletRequest request) {
    return (Visit) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
  }

  Viewer viewer() {
    return viewer;
  }

  Origin origin() {
    return origin;
  }

  Budget budget() {
    return budget;
  }

  /** The query was read; it has not been answered yet. */
  void found(Limits.Cost cost, boolean isQuery) {
    this.cost = cost;
    this.isQuery = isQuery;
  }

  Limits.@Nullable Cost cost() {
    return cost;
  }

  /** Pays for the request itself; who has nothing left for it is turned away. */
  boolean enter(HttpServletResponse response) throws IOException {
    var isPaid = budget.pay(1);
    budget.writeTo(response);
    if (!isPaid) {
      tellToWait(response);
      refuse(response, HttpStatus.TOO_MANY_REQUESTS, "LIMIT_BUDGET", budget.sorry(1));
    }
    return isPaid;
  }

  /** Whether the budget has room for this cost, which is then paid. */
  boolean pay(long cost) {
    overBudget = !budget.pay(cost);
    return !overBudget;
  }

  boolean isOverBudget() {
    return overBudget;
  }

  /** The status and header that go with a budget in which there is too little left. */
  void tellToWait(HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    var wait = budget.secondsUntil(cost == null ? 1 : cost.asked());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
  }

  void answered(String operation, int errors) {
    this.operation = operation;
    this.errors = errors;
  }

  /** Whether the same question deserves the same answer: a query without an error. */
  boolean isGood() {
    return isQuery && errors == 0;
  }

  String operation() {
    return operation;
  }

  /** Turns the request away before the schema is reached. */
  void refuse(HttpServletResponse response, HttpStatus status, String code, String message)
      throws IOException {
    refused(code);
    Refusal.write(response, status, code, message);
  }

  /** The store is away: waiting for it once is enough. */
  void refuseWithoutStore(HttpServletResponse response, RuntimeException away) throws IOException {
    LOG.error("the store did not answer", away);
    refuse(response, HttpStatus.SERVICE_UNAVAILABLE, Errors.STORE_UNAVAILABLE, Errors.STORE_AWAY);
  }

  void refused(String code) {
    AUDIT.warn("refused code={} audience={} from={}", code, viewer.audience(), origin.kind());
  }

  void log(boolean cached) {
    LOG.info(
        "operation={} audience={} ms={} cost={} errors={} cached={}",
        operation,
        viewer.audience(),
        (System.nanoTime() - start) / 1_000_000,
        cost == null ? 0 : cost.asked(),
        errors,
        cached);
  }
}

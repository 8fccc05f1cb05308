package nl.koerswijzer.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How many requests may be under way at once. The rest is sent away at once: a queue would only let
 * everybody wait.
 */
abstract class Crowd extends GraphQlFilter {

  /** From one address, counted before its body is read: slow senders take no more than this. */
  @Component
  @Order(GraphQlFilter.CROWD_OF_ADDRESS)
  static final class OfAddress extends Crowd {

    OfAddress(@Value("${koerswijzer.at-once.address}") int most) {
      super(most, "your address asks too much at once");
    }

    @Override
    String whose(Visit visit) {
      return visit.origin().network();
    }
  }

  /** In all, counted once the body is there: slow senders keep nobody else out. */
  @Component
  @Order(GraphQlFilter.CROWD)
  static final class InAll extends Crowd {

    InAll(@Value("${koerswijzer.at-once.all}") int most) {
      super(most, "everybody together asks too much at once");
    }

    @Override
    String whose(Visit visit) {
      return "all";
    }
  }

  private final int most;
  private final String sorry;

  /** Places taken; none for whom no request is under way. */
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  private Crowd(int most, String sorry) {
    this.most = most;
    this.sorry = sorry;
  }

  /** Whose places a request takes one of. */
  abstract String whose(Visit visit);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var visit = Visit.of(request);
    var whose = whose(visit);
    if (taken.merge(whose, 1, Integer::sum) > most) {
      leave(whose);
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      visit.refuse(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "LIMIT_CONCURRENT",
          sorry + " (at most " + most + "); ask again in a second");
    } else {
      try {
        chain.doFilter(request, response);
      } finally {
        whenDone(request, () -> leave(whose));
      }
    }
  }

  private void leave(String whose) {
    taken.computeIfPresent(whose, (same, number) -> number == 1 ? null : number - 1);
  }

  private static void whenDone(HttpServletRequest request, Runnable action) {
    if (request.isAsyncStarted()) {
      request.getAsyncContext().addListener(new OnComplete(action));
    } else {
      action.run();
    }
  }

  private record OnComplete(Runnable action) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      action.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}

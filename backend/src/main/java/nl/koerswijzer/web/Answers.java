package nl.koerswijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.Objects;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Good answers, kept for whoever asks the same. An answer is found by all that it depends on: the
 * whole viewer, the register's revision and the day. The revision goes no further than that key: it
 * moves when something hidden changes, so an asker may not even see that it moved.
 */
@Component
@Order(GraphQlFilter.ANSWER)
class Answers extends GraphQlFilter {

  private static final String KEY = Answers.class.getName() + ".key";

  /** Bytes that an answer takes besides its own. */
  private static final int BESIDES = 1_000;

  /**
   * All that an answer depends on.
   *
   * @param asked a hash of the request's body and form; nobody can make two with the same
   */
  private record Key(Viewer viewer, long revision, LocalDate day, String asked) {}

  /** All that goes out, with its extensions, and what its line in the log says. */
  private static final class Answer {

    private final byte[] body;
    private final String type;
    private final String etag;
    private final String operation;
    private final Limits.Cost cost;

    Answer(ContentCachingResponseWrapper held, Visit visit) {
      body = held.getContentAsByteArray();
      type = String.valueOf(held.getContentType());
      // Weak: a strong one promises the same bytes, and keeps the container from compressing them.
      etag = "W/\"" + hash(body) + "\"";
      operation = visit.operation();
      cost = Objects.requireNonNull(visit.cost());
    }
  }

  private final Register register;
  private final Clock clock;
  private final Cache<Key, Answer> kept;

  Answers(Register register, Clock clock, @Value("${koerswijzer.answers}") DataSize most) {
    this.register = register;
    this.clock = clock;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(most.toBytes())
            .<Key, Answer>weigher((key, answer) -> answer.body.length + BESIDES)
            .build();
  }

  /** Answers are written when the container comes back to the request. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var post = WebUtils.getNativeRequest(request, AsPost.class);
    if (post == null) {
      chain.doFilter(request, response);
    } else if (isAsyncDispatch(request)) {
      chain.doFilter(request, response);
      finish(post, response);
    } else {
      answer(post, response, chain);
    }
  }

  private void answer(AsPost request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var visit = Visit.of(request);
    Key key;
    try {
      key = key(request, visit.viewer());
    } catch (DataAccessException | MongoException away) {
      // The question itself would only wait for the store once more.
      visit.refuseWithoutStore(response, away);
      return;
    }
    var known = kept.getIfPresent(key);
    // Too little left for a kept answer: the schema says so, as it does for others.
    if (known != null && visit.pay(known.cost.asked())) {
      visit.found(known.cost, true);
      visit.answered(known.operation, 0);
      visit.log(true);
      give(known, request, response);
    } else {
      request.setAttribute(KEY, key);
      var held = new ContentCachingResponseWrapper(response);
      chain.doFilter(request, held);
      if (!isAsyncStarted(request)) {
        finish(request, held);
      }
    }
  }

  private Key key(AsPost request, Viewer viewer) {
    return new Key(viewer, register.revision(), LocalDate.now(clock), asked(request));
  }

  private static String asked(AsPost request) {
    var accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    var form = (accept + "\n" + request.getContentType() + "\n").getBytes(UTF_8);
    return hash(
        ByteBuffer.allocate(form.length + request.body().length)
            .put(form)
            .put(request.body())
            .array());
  }

  private void finish(AsPost request, HttpServletResponse response) throws IOException {
    var held =
        Objects.requireNonNull(
            WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class));
    var visit = Visit.of(request);
    visit.log(false);
    if (visit.isGood() && held.getStatus() == HttpStatus.OK.value()) {
      var answer = new Answer(held, visit);
      if (request.getAttribute(KEY) instanceof Key key) {
        kept.put(key, answer);
      }
      give(answer, request, (HttpServletResponse) held.getResponse());
    } else {
      visit.budget().writeTo(held);
      held.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      if (visit.isOverBudget()) {
        visit.tellToWait(held);
      }
      held.copyBodyToResponse();
    }
  }

  private static void give(Answer answer, AsPost request, HttpServletResponse response)
      throws IOException {
    var visit = Visit.of(request);
    // What others may not see must not stay in a browser; then there is nothing to compare either.
    var mayBeKept = visit.viewer().equals(Viewer.ANYONE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, mayBeKept ? "private, no-cache" : "no-store");
    response.addHeader(HttpHeaders.VARY, "Authorization, View-As, Accept");
    visit.budget().writeTo(response);
    if (mayBeKept
        && request.asGet().isPresent()
        && new ServletWebRequest(request.asGet().get(), response).checkNotModified(answer.etag)) {
      return;
    }
    response.setContentType(answer.type);
    response.setContentLength(answer.body.length);
    response.getOutputStream().write(answer.body);
  }

  private static String hash(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

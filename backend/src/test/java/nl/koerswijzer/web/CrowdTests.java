package nl.koerswijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Requests under way at once: two from one address and three in all. */
class CrowdTests {

  private static final FilterChain ANSWERED = (request, response) -> {};

  private final Crowd ofAddress = new Crowd.OfAddress(2);
  private final Crowd inAll = new Crowd.InAll(3);

  @Test
  void refusesAThirdRequestFromOneAddress() throws Exception {
    assertThat(thirdOfOneAddress()).isEqualTo(503);
    assertThat(during("192.0.2.1", () -> ask("192.0.2.2"))).isEqualTo(200);
  }

  @Test
  void refusesAFourthRequestInAll() throws Exception {
    assertThat(fourthInAll()).isEqualTo(503);
  }

  @Test
  void hasRoomAgainOnceTheyAreAnsweredOrRefused() throws Exception {
    for (int i = 0; i < 10; i++) {
      thirdOfOneAddress();
      fourthInAll();
    }

    assertThat(during("192.0.2.1", () -> during("192.0.2.2", () -> ask("192.0.2.1"))))
        .isEqualTo(200);
  }

  private int thirdOfOneAddress() throws Exception {
    return during("192.0.2.1", () -> during("192.0.2.1", () -> ask("192.0.2.1")));
  }

  private int fourthInAll() throws Exception {
    return during(
        "192.0.2.1", () -> during("192.0.2.2", () -> during("192.0.2.3", () -> ask("192.0.2.4"))));
  }

  @Test
  void countsARequestUntilItsAnswerIsOut() throws Exception {
    var first = askSlowly("192.0.2.1");
    var second = askSlowly("192.0.2.1");
    assertThat(ask("192.0.2.1")).isEqualTo(503);

    first.complete();
    assertThat(ask("192.0.2.1")).isEqualTo(200);
    second.complete();
  }

  @Test
  void saysWhatToDo() throws Exception {
    var response = new MockHttpServletResponse();
    new Crowd.OfAddress(0).doFilter(request("192.0.2.1"), response, ANSWERED);

    assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    assertThat(response.getContentAsString())
        .contains("LIMIT_CONCURRENT", "your address asks too much at once", "again in a second");
  }

  private void pass(
      MockHttpServletRequest request, MockHttpServletResponse response, FilterChain chain)
      throws Exception {
    ofAddress.doFilter(request, response, (asked, answer) -> inAll.doFilter(asked, answer, chain));
  }

  private interface Question {
    int ask() throws Exception;
  }

  /** What comes of a question while a request from an address is under way. */
  private int during(String address, Question question) throws Exception {
    var status = new int[1];
    pass(
        request(address),
        new MockHttpServletResponse(),
        (request, response) -> {
          try {
            status[0] = question.ask();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    return status[0];
  }

  private int ask(String address) throws Exception {
    var response = new MockHttpServletResponse();
    pass(request(address), response, ANSWERED);
    return response.getStatus();
  }

  private MockAsyncContext askSlowly(String address) throws Exception {
    var request = request(address);
    pass(request, new MockHttpServletResponse(), (asked, response) -> asked.startAsync());
    return Objects.requireNonNull((MockAsyncContext) request.getAsyncContext());
  }

  private static MockHttpServletRequest request(String address) {
    var request = new MockHttpServletRequest("POST", "/graphql");
    request.setServletPath("/graphql");
    request.setAsyncSupported(true);
    var bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofMinutes(1)))
            .build();
    var budget = new Budget(List.of(new Budget.Share(bucket, 1)));
    request.setAttribute(Visit.ATTRIBUTE, new Visit(Viewer.ANYONE, Origin.of(address), budget));
    return request;
  }
}

package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Answers that are kept, and what must not come out of them. */
@StandingStill
@ExtendWith(OutputCaptureExtension.class)
class AnswersTests {

  @LocalServerPort private int port;
  @Autowired private StandingStill.Stopwatch clock;
  @Autowired private MongoTemplate mongo;
  @Autowired private Register register;

  private Http http;

  @BeforeEach
  void open() {
    http = new Http(port);
  }

  @Test
  void givesTheSameAnswerAgainWithTheSameHeadersAtTheSameCost(CapturedOutput output)
      throws Exception {
    var first = ask("198.51.100.1", "query Again { viewer { audience } }");
    var second = ask("198.51.100.1", "query Again { viewer { audience } }");

    assertThat(output)
        .containsSubsequence("cost=2 errors=0 cached=false", "cost=2 errors=0 cached=true");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(stable(second)).isEqualTo(stable(first));
    assertThat(second.headers().firstValue("RateLimit-Remaining")).hasValue("99994");
  }

  @Test
  void neverGivesOneViewerWhatIsForAnother(CapturedOutput output) throws Exception {
    var query =
        "query ByViewer { network(slug: \"twentse-koers\") { finances(year: 2025) { version } } }";

    assertThat(ask("198.51.100.2", "owner", query).body()).contains("begroting 2025");
    assertThat(ask("198.51.100.2", query).body()).doesNotContain("begroting 2025");
    assertThat(ask("198.51.100.2", "owner", query).body()).contains("begroting 2025");
    assertThat(output).containsOnlyOnce("cached=true");
  }

  @Test
  void givesTwoPeopleWithTheSameRightsEachTheirOwn() throws Exception {
    var query = "{ viewer { name } }";

    assertThat(ask("198.51.100.3", "anna", query).body()).contains("Anna");
    assertThat(ask("198.51.100.3", "bram", query).body()).contains("Bram");
  }

  @Test
  void asksAnewWhenTheRegisterChanged(CapturedOutput output) throws Exception {
    var query = "query Changed { project(slug: \"welzijn-op-recept\") { slug } }";
    var before = ask("198.51.100.4", query);
    raiseRevision();

    var after = ask("198.51.100.4", query);

    assertThat(output).doesNotContain("cached=true");
    assertThat(after.body()).isEqualTo(before.body());
    assertThat(stable(after)).isEqualTo(stable(before));
  }

  @Test
  void asksAnewOnAnotherDay(CapturedOutput output) throws Exception {
    ask("198.51.100.5", "query Tomorrow { __typename }");
    clock.pass(Duration.ofDays(1));
    ask("198.51.100.5", "query Tomorrow { __typename }");

    assertThat(output).doesNotContain("cached=true");
  }

  @Test
  void keepsNoAnswerWithAnError(CapturedOutput output) throws Exception {
    ask("198.51.100.6", "query Wrong { projects(first: 101) { totalCount } }");
    ask("198.51.100.6", "query Wrong { projects(first: 101) { totalCount } }");

    assertThat(output).contains("errors=1 cached=false").doesNotContain("cached=true");
  }

  @Test
  void keepsAnAnswerPerForm() throws Exception {
    var json = "application/json";
    var graphql = "application/graphql-response+json";

    assertThat(type(json)).startsWith(json);
    assertThat(type(graphql)).startsWith(graphql);
  }

  private String type(String accept) throws Exception {
    var request = http.question("query Form { __typename }").header("Accept", accept);
    return http.send(request).headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void saysThatNothingChangedToWhoHasTheAnswer() throws Exception {
    var first = get("{ viewer { audience } }", "\"none\"");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    raiseRevision();

    var second = get("{ viewer { audience } }", tag);
    var other = get("{ viewer { name } }", tag);

    assertThat(tag).startsWith("W/\"");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).hasValue(tag);
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(String.join(",", first.headers().allValues("Vary")))
        .contains("Authorization", "View-As", "Accept");
  }

  @Test
  void leavesNothingInTheBrowserOfWhoSignedIn() throws Exception {
    for (var viewer : List.of("owner", "anna")) {
      var answer = http.send(getAs(viewer));
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();

      var again = http.send(getAs(viewer).header("If-None-Match", "*"));
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.body()).isEqualTo(answer.body());
    }
  }

  private HttpRequest.Builder getAs(String viewer) {
    return http.request("/graphql?query=%7Bviewer%7Bname%7D%7D").header("Test-As", viewer);
  }

  private void raiseRevision() {
    long before = register.revision();
    mongo.updateFirst(
        new Query(Criteria.where("_id").is("revision")), new Update().inc("number", 1L), "meta");
    assertThat(register.revision()).isEqualTo(before + 1);
  }

  private HttpResponse<String> get(String query, String tag) throws Exception {
    return http.send(
        http.request("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
            .header("If-None-Match", tag));
  }

  private HttpResponse<String> ask(String address, String query) throws Exception {
    return http.send(from(address, query));
  }

  private HttpResponse<String> ask(String address, String viewer, String query) throws Exception {
    return http.send(from(address, query).header("Test-As", viewer));
  }

  private HttpRequest.Builder from(String address, String query) {
    return http.question(query).header("X-Forwarded-For", address);
  }

  /** All headers but those that tell the time and what is left. */
  private static Map<String, List<String>> stable(HttpResponse<String> answer) {
    var headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "ratelimit-remaining", "ratelimit-reset"));
    return headers;
  }
}

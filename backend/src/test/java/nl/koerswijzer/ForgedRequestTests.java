package nl.koerswijzer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** A request that is not formed as a request is refused; a made-up header gives nothing more. */
@ProductTest
class ForgedRequestTests {

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  private Attempts attempts;

  @BeforeEach
  void open() {
    attempts = Attempts.at(port, source.schema());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\": {\"$ne\": null}}",
        "{\"query\": [\"{ viewer { audience } }\"]}",
        "{\"query\": \"{ viewer { audience } }\", \"query\": {\"$ne\": 1}}",
        "{\"query\": \"{ viewer { audience } }\", \"operationName\": {\"$ne\": 1}}",
        "{\"query\": \"{ viewer { audience } }\", \"variables\": [{\"$ne\": 1}]}",
        "{\"query\": \"{ viewer { audience } }\", \"variables\": \"$ne\"}",
        "{\"query\": \"{ viewer { audience } }\", \"extensions\": \"$ne\"}"
      })
  void refusesABodyWithAnOperatorForAPart(String body) throws Exception {
    assertThat(Attempts.check(attempts.http().postBody(body)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON", "application/graphql"})
  void refusesNothingForABody(String type) throws Exception {
    var nothing = BodyPublishers.ofString("null");
    var answer =
        attempts
            .http()
            .send(attempts.http().request("/graphql").header("Content-Type", type).POST(nothing));

    assertThat(Attempts.check(answer).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query%5B%24ne%5D=1",
        "query=%7B%7D&variables%5Bslug%5D%5B%24ne%5D=",
        "query=%7Bviewer%7Bnope%7D%7D&variables=%7B%22x%22%3A%7B%22%24ne%22%3Anull%7D%7D",
        "query=%7Bviewer%7Baudience%7D%7D&variables=%5B%7B%22%24ne%22%3Anull%7D%5D",
        "query=%7Bviewer%7Baudience%7D%7D&operationName=%00",
        "query=%00",
        "query=%FF"
      })
  void refusesAnOperatorInAnAddress(String parameters) throws Exception {
    var answer = Attempts.check(attempts.http().get("/graphql?" + parameters));

    assertThat(answer.body()).doesNotContain("\"data\":{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "View-As | {\"$ne\": null}",
        "View-As | OWNER",
        "View-As | public",
        "View-As | PUBLIC, OWNER",
        "View-As | owner:twentse-koers",
        "View-As | PUBLIC%0d%0aView-As: OWNER",
        "Authorization | {\"$ne\": null}",
        "Authorization | Bearer {\"$gt\": \"\"}",
        "Authorization | Bearer ' || '1'=='1",
        "Authorization | Basic b3duZXI6JG5l",
        "Accept-Language | {\"$ne\": null}",
        "If-None-Match | {\"$ne\": null}",
        "X-Forwarded-For | {\"$ne\": null}",
        "Forwarded | for=\"$where\"",
        "Cookie | JSESSIONID={\"$ne\": null}; viewer[$ne]=1",
        "Origin | $where",
        "X-HTTP-Method-Override | DELETE"
      })
  void givesNothingMoreForAHeader(String header, String value) throws Exception {
    var query = "/graphql?query=%7Bviewer%7Baudience%20networks%7Bslug%7D%7D%7D";
    var answer =
        Attempts.check(attempts.http().send(attempts.http().request(query).header(header, value)));

    assertThat(answer.body()).doesNotContain("\"OWNER\"", "\"PARTNER\"", "\"twentse-koers\"");
    assertThat(answer.headers().map()).doesNotContainKey("x-injected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLIC\rX-Injected: 1", "PUBLIC\u0000OWNER"})
  void takesNoHeaderThatHoldsAnother(String value) throws Exception {
    assertThat(send("GET / HTTP/1.1", "View-As: " + value, "Connection: close", "", ""))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("X-Injected");
  }

  /** Else a proxy before it might take a part of one request for the next one. */
  @ParameterizedTest
  @CsvSource({
    "Content-Length: 4, Transfer-Encoding: chunked",
    "Transfer-Encoding: chunked, Content-Length: 4",
    "Content-Length: 4, Content-Length: 40",
    "Content-Length: 40, Transfer-Encoding: xchunked",
    "Transfer-Encoding: chunked, Transfer-Encoding: identity"
  })
  void answersNothingThatIsHiddenInARequest(String header, String other) throws Exception {
    var type = "Content-Type: application/json";
    var hidden = "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    assertThat(send("POST /graphql HTTP/1.1", header, other, type, "", "0", "", hidden))
        .startsWith("HTTP/1.1 ")
        .doesNotContain("HTTP/1.1 200");
  }

  private String send(String... lines) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(5_000);
      var request = new ArrayList<>(List.of(lines));
      request.add(1, "Host: localhost");
      socket.getOutputStream().write(String.join("\r\n", request).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}

package nl.koerswijzer.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that an asker gets, but the moment at which he got it. */
record Answer(int status, Map<String, List<String>> headers, String body) {

  private static final Pattern RECORD = Pattern.compile("\"id\":\"[a-zA-Z]+:[a-z0-9-]+\"");

  /** The servlet container's own pages of errors say when they were made. */
  private static final Pattern MADE_AT = Pattern.compile("\"timestamp\":\"[^\"]*\"");

  /**
   * What came, whatever the port it came from.
   *
   * @param port of the product, which may name its own address
   */
  static Answer of(HttpResponse<byte[]> response, int port) {
    var headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    // A character for a byte: also what is compressed stays as it came.
    var body = new String(response.body(), ISO_8859_1).replace("localhost:" + port, "localhost");
    return new Answer(response.statusCode(), headers, MADE_AT.matcher(body).replaceAll(""));
  }

  String text() {
    return new String(body.getBytes(ISO_8859_1), UTF_8);
  }

  boolean isEmpty() {
    return !RECORD.matcher(body).find();
  }

  @Nullable String header(String name) {
    var values = headers.get(name);
    return values == null ? null : values.getFirst();
  }

  /** Where two answers part, with what stands around it. */
  String partsFrom(Answer other) {
    if (status != other.status) {
      return "status " + status + " against " + other.status;
    }
    if (!headers.equals(other.headers)) {
      return "headers "
          + headers.entrySet().stream()
              .filter(header -> !header.getValue().equals(other.headers.get(header.getKey())))
              .map(header -> header + " against " + other.headers.get(header.getKey()))
              .collect(joining(", "));
    }
    var mine = text();
    var theirs = other.text();
    int at = 0;
    while (at < Math.min(mine.length(), theirs.length()) && mine.charAt(at) == theirs.charAt(at)) {
      at++;
    }
    return "character " + at + ":\n  " + around(mine, at) + "\n  " + around(theirs, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120));
  }
}

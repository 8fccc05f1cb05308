package nl.koerswijzer.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One request, the same for every product. */
record Question(String method, String path, Map<String, String> headers, @Nullable String body) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Question get(String path) {
    return new Question("GET", path, Map.of(), null);
  }

  static Question post(String query, Map<String, ?> variables) {
    var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    return new Question("POST", "/graphql", Map.of("Content-Type", "application/json"), body);
  }

  static Question get(String query, Map<String, ?> variables) {
    var address =
        "/graphql?query="
            + URLEncoder.encode(query, UTF_8)
            + "&variables="
            + URLEncoder.encode(JSON.writeValueAsString(variables), UTF_8);
    // Longer than a server takes an address to be.
    return address.length() > 7_000 ? post(query, variables) : get(address);
  }

  Question with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Question(method, path, more, body);
  }

  @Override
  public String toString() {
    return "%s %s %s%n%s".formatted(method, path, headers, body);
  }
}

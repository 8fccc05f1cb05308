package nl.koerswijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A request that is turned away before the schema is reached, in the form of a GraphQL answer. */
final class Refusal {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Refusal() {}

  /**
   * Writes the whole answer.
   *
   * @param code the stable {@code extensions.code}
   * @param message what is wrong and what was expected; never what was sent
   */
  static void write(HttpServletResponse response, HttpStatus status, String code, String message)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    MAPPER.writeValue(
        response.getOutputStream(),
        Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code)))));
  }
}

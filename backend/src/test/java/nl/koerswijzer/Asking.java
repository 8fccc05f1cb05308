package nl.koerswijzer;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.register.Viewer;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the schema something as a viewer of choice. */
public class Asking {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final int TRIES = 10;

  private final ExecutionGraphQlService service;

  public Asking(ExecutionGraphQlService service) {
    this.service = service;
  }

  public JsonNode ask(Viewer viewer, String query) {
    return ask(viewer, query, Map.of());
  }

  /** What is derived of the register may take longer than one question on a busy machine. */
  public JsonNode ask(Viewer viewer, String query, Map<String, Object> variables) {
    var answer = askOnce(viewer, query, variables);
    for (int again = 0; again < TRIES && isStillBeingMade(answer); again++) {
      answer = askOnce(viewer, query, variables);
    }
    return answer;
  }

  private static boolean isStillBeingMade(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString("").equals("STORE_UNAVAILABLE");
  }

  private JsonNode askOnce(Viewer viewer, String query, Map<String, Object> variables) {
    var request =
        new DefaultExecutionGraphQlRequest(query, null, variables, Map.of(), "test", Locale.ROOT);
    request.configureExecutionInput(
        (input, builder) -> {
          input.getGraphQLContext().put(Viewer.class, viewer);
          return input;
        });
    var answer = Objects.requireNonNull(service.execute(request).block(Duration.ofSeconds(30)));
    return MAPPER.readTree(MAPPER.writeValueAsString(answer.toMap()));
  }
}

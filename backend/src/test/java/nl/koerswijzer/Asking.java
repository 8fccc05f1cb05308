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

  private final ExecutionGraphQlService service;

  public Asking(ExecutionGraphQlService service) {
    this.service = service;
  }

  public JsonNode ask(Viewer viewer, String query) {
    return ask(viewer, query, Map.of());
  }

  public JsonNode ask(Viewer viewer, String query, Map<String, Object> variables) {
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

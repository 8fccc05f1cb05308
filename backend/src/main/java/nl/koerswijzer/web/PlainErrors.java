package nl.koerswijzer.web;

import static java.util.stream.Collectors.joining;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says in an error what kind of value was sent in the words of JSON. graphql-java says it by the
 * names of its own and Java's classes, and prints the value as they do.
 */
@Component
class PlainErrors implements WebGraphQlInterceptor {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("Map", "object"),
          Map.entry("LinkedHashMap", "object"),
          Map.entry("ObjectValue", "object"),
          Map.entry("ArrayList", "list"),
          Map.entry("ArrayValue", "list"),
          Map.entry("Integer", "number"),
          Map.entry("Long", "number"),
          Map.entry("Double", "number"),
          Map.entry("BigInteger", "number"),
          Map.entry("BigDecimal", "number"),
          Map.entry("IntValue", "number"),
          Map.entry("FloatValue", "number"),
          Map.entry("StringValue", "text"),
          Map.entry("BooleanValue", "truth value"),
          Map.entry("EnumValue", "name"),
          Map.entry("NullValue", "null"));

  /** A class in quotes, alone or with the value that it prints: {@code 'IntValue{value=1}'}. */
  private static final Pattern CLASS =
      Pattern.compile(
          KINDS.keySet().stream().collect(joining("|", "'(", ")(\\{.*})?'")), Pattern.DOTALL);

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain.next(request).map(PlainErrors::plain);
  }

  private static WebGraphQlResponse plain(WebGraphQlResponse response) {
    var errors = response.getExecutionResult().getErrors();
    return errors.isEmpty()
        ? response
        : response.transform(
            builder -> builder.errors(errors.stream().map(PlainErrors::plain).toList()));
  }

  private static GraphQLError plain(GraphQLError error) {
    var message = CLASS.matcher(error.getMessage()).replaceAll(name -> KINDS.get(name.group(1)));
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .locations(error.getLocations())
        .path(error.getPath())
        .errorType(error.getErrorType())
        .extensions(error.getExtensions())
        .build();
  }
}

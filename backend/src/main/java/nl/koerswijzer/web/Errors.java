package nl.koerswijzer.web;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.koerswijzer.register.BadInput;
import nl.koerswijzer.register.Forbidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * What goes wrong while a field is answered, as a GraphQL error with a stable {@code code}. Only
 * what the asker can put right is told; the rest goes to the log.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

  static final String STORE_UNAVAILABLE = "STORE_UNAVAILABLE";
  static final String STORE_AWAY =
      "the register cannot be read at the moment; try again in a minute";

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  Errors() {
    setThreadLocalContextAware(false);
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
    var cause = cause(thrown);
    return switch (cause) {
      case BadInput bad -> error(field, ErrorType.BAD_REQUEST, "BAD_INPUT", bad.message());
      case Forbidden forbidden ->
          error(field, ErrorType.FORBIDDEN, "FORBIDDEN", forbidden.message());
      case BindException bad ->
          error(
              field,
              ErrorType.BAD_REQUEST,
              "BAD_INPUT",
              "%s has a value of a wrong kind".formatted(place(bad)));
      case DataAccessException away -> unavailable(field, away);
      case MongoException away -> unavailable(field, away);
      default -> {
        LOG.error("could not answer {}", field.getExecutionStepInfo().getPath(), cause);
        yield error(
            field,
            ErrorType.INTERNAL_ERROR,
            "INTERNAL_ERROR",
            "this part could not be answered through a fault of ours");
      }
    };
  }

  /** A record that binds an argument refuses its values itself; Spring then wraps what it says. */
  private static Throwable cause(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadInput) {
        return cause;
      }
    }
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }

  private static String place(BindException bad) {
    var field = bad.getFieldError();
    return field == null ? "an argument" : "argument '" + field.getField() + "'";
  }

  private static GraphQLError unavailable(DataFetchingEnvironment field, Exception away) {
    LOG.error("the store did not answer {}", field.getExecutionStepInfo().getPath(), away);
    return error(field, ErrorType.INTERNAL_ERROR, STORE_UNAVAILABLE, STORE_AWAY);
  }

  private static GraphQLError error(
      DataFetchingEnvironment field, ErrorType type, String code, String message) {
    return GraphqlErrorBuilder.newError(field)
        .errorType(type)
        .message("%s", message)
        .extensions(Map.of("code", code))
        .build();
  }
}

package nl.koerswijzer.web;

import static java.util.Comparator.comparing;
import static java.util.concurrent.CompletableFuture.completedFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sorts errors by where they stand in the answer. They arise in the order in which links were read,
 * which depends on what is hidden too: an asker would see it move.
 */
@Component
class ErrorOrder extends SimplePerformantInstrumentation {

  private static final Comparator<GraphQLError> BY_PLACE =
      comparing((GraphQLError error) -> String.valueOf(error.getPath()))
          .thenComparing(error -> String.valueOf(error.getLocations()))
          .thenComparing(error -> String.valueOf(error.getMessage()));

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    return completedFuture(
        result.getErrors().size() < 2
            ? result
            : result.transform(
                sorted -> sorted.errors(result.getErrors().stream().sorted(BY_PLACE).toList())));
  }
}

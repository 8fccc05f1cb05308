package nl.koerswijzer.web;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** What a stranger may ask in one request, refused before anything is read. */
@Component
class Limits extends SimplePerformantInstrumentation {

  /** Deep enough for the standard introspection query, which is 13 deep. */
  static final int DEPTH = 15;

  static final int ALIASES = 30;
  static final int COST = 400_000;

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var context = parameters.getExecutionContext();
    var asked =
        QueryCost.of(
            context.getGraphQLSchema(),
            context.getDocument(),
            context.getOperationDefinition(),
            context.getCoercedVariables());
    require("LIMIT_DEPTH", "levels of fields", asked.depth(), DEPTH);
    require("LIMIT_ALIASES", "aliases", asked.aliases(), ALIASES);
    require("LIMIT_COST", "in cost", asked.cost(), COST);
    context.getGraphQLContext().put(Cost.class, new Cost(asked.cost()));
    return SimpleInstrumentationContext.noOp();
  }

  /** What a query costs, for the log. */
  record Cost(long value) {}

  private static void require(String code, String what, long asked, long most) {
    if (asked > most) {
      throw new AbortExecutionException(
          List.of(
              GraphqlErrorBuilder.newError()
                  .errorType((ErrorClassification) ErrorType.BAD_REQUEST)
                  .message(
                      "this query has %d %s or more; at most %d are allowed", asked, what, most)
                  .extensions(Map.of("code", code, "asked", asked, "most", most))
                  .build()));
    }
  }
}

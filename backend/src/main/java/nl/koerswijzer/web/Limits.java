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
import graphql.language.OperationDefinition.Operation;
import graphql.validation.Validator;
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

  /**
   * The pages repeat a field now and then; hundreds of times asks for one answer at their price.
   */
  static final int REPEATS = 30;

  static final int DIRECTIVES = 30;
  static final int COST = 400_000;

  /** Of errors in a query that does not fit the schema; what comes after is of no more use. */
  private static final int ERRORS = 5;

  Limits() {
    Validator.setMaxValidationErrors(ERRORS);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var context = parameters.getExecutionContext();
    var operation = context.getOperationDefinition();
    var asked =
        QueryCost.of(
            context.getGraphQLSchema(),
            context.getDocument(),
            operation,
            context.getCoercedVariables());
    var cost = new Cost(asked.cost(), COST);
    context.getGraphQLContext().put(Cost.class, cost);
    Visit visit = context.getGraphQLContext().get(Visit.class);
    if (visit == null) {
      refuseExcess(asked);
    } else {
      visit.found(cost, operation.getOperation() == Operation.QUERY);
      refuse(asked, visit);
    }
    return SimpleInstrumentationContext.noOp();
  }

  /**
   * What a query costs and the most that one may; goes out under {@code extensions}.
   *
   * @param asked when it is more than the most: how far it was counted
   */
  record Cost(long asked, long most) {}

  private static void refuse(QueryCost asked, Visit visit) {
    try {
      refuseExcess(asked);
    } catch (AbortExecutionException excess) {
      visit.budget().payForRefused(asked.cost());
      throw excess;
    }
    if (!visit.pay(asked.cost())) {
      throw refused(visit.budget().sorry(asked.cost()), Map.of("code", "LIMIT_BUDGET"));
    }
  }

  private static void refuseExcess(QueryCost asked) {
    require("LIMIT_DEPTH", "levels of fields", asked.depth(), DEPTH);
    require("LIMIT_ALIASES", "aliases", asked.aliases(), ALIASES);
    require("LIMIT_REPEATS", "repeated fields", asked.repeats(), REPEATS);
    require("LIMIT_DIRECTIVES", "directives", asked.directives(), DIRECTIVES);
    require("LIMIT_COST", "in cost", asked.cost(), COST);
  }

  private static void require(String code, String what, long asked, long most) {
    if (asked > most) {
      throw refused(
          "this query has %d %s or more; at most %d are allowed".formatted(asked, what, most),
          Map.of("code", code, "asked", asked, "most", most));
    }
  }

  private static AbortExecutionException refused(String message, Map<String, Object> extensions) {
    return new AbortExecutionException(
        List.of(
            GraphqlErrorBuilder.newError()
                .errorType((ErrorClassification) ErrorType.BAD_REQUEST)
                .message("%s", message)
                .extensions(extensions)
                .build()));
  }
}

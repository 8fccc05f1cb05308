package nl.koerswijzer.web;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * What a stranger may ask in one request. Known before anything is read: a field costs 1, a field
 * of a list costs as much as the list may be long.
 */
@Component
class Limits extends SimplePerformantInstrumentation {

  /** Deep enough for the standard introspection query, which is 13 deep. */
  static final int DEPTH = 15;

  static final int ALIASES = 30;
  static final int COST = 200_000;

  /** What a list without {@code first} is taken to hold. */
  private static final int LIST = 10;

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var measure = measure(parameters.getExecutionContext());
    require("LIMIT_DEPTH", "levels of fields", measure.depth, DEPTH);
    require("LIMIT_ALIASES", "aliases", measure.aliases, ALIASES);
    require("LIMIT_COST", "in cost", measure.cost, COST);
    parameters.getExecutionContext().getGraphQLContext().put(Cost.class, new Cost(measure.cost));
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
                  .message("this query has %d %s; at most %d are allowed", asked, what, most)
                  .extensions(Map.of("code", code, "asked", asked, "most", most))
                  .build()));
    }
  }

  private static Measure measure(ExecutionContext context) {
    var measure = new Measure();
    QueryTraverser.newQueryTraverser()
        .schema(context.getGraphQLSchema())
        .document(context.getDocument())
        .operationName(context.getExecutionInput().getOperationName())
        .coercedVariables(context.getCoercedVariables())
        .build()
        .visitPreOrder(measure);
    return measure;
  }

  private static final class Measure extends QueryVisitorStub {

    private final Map<QueryVisitorFieldEnvironment, Integer> depths = new HashMap<>();
    private final Map<QueryVisitorFieldEnvironment, Long> times = new HashMap<>();
    private int depth;
    private int aliases;
    private long cost;

    @Override
    public void visitField(QueryVisitorFieldEnvironment field) {
      var parent = field.getParentEnvironment();
      int level = 1 + depths.getOrDefault(parent, 0);
      long asked = times.getOrDefault(parent, 1L);
      depths.put(field, level);
      times.put(field, Math.min(asked * length(field), Integer.MAX_VALUE));
      depth = Math.max(depth, level);
      aliases += field.getField().getAlias() == null ? 0 : 1;
      cost += asked;
    }

    /** How many times the fields below are answered for each time this one is. */
    private static int length(QueryVisitorFieldEnvironment field) {
      if (field.getArguments().get("first") instanceof Integer first) {
        return Math.max(1, first);
      }
      var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
      var ofConnection = field.getField().getName().equals("edges");
      return GraphQLTypeUtil.isList(type) && !ofConnection ? LIST : 1;
    }
  }
}

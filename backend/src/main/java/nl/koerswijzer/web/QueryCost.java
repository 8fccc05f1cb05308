package nl.koerswijzer.web;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for, known before anything is read. A field costs 1 or what {@code @cost} says,
 * a field of a list as much as the list may be long. A fragment counts wherever it is spread:
 * graphql-java's own traversal visits it once.
 */
final class QueryCost {

  /** What a list without {@code first} is taken to hold. */
  private static final int LIST = 10;

  /** What {@code first} is when nothing is said. */
  private static final int FIRST = 20;

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final CoercedVariables variables;
  private long cost;
  private int aliases;
  private int repeats;
  private int directives;
  private int depth;

  private QueryCost(GraphQLSchema schema, Document document, CoercedVariables variables) {
    this.schema = schema;
    this.variables = variables;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
  }

  /** Counts no further than a limit that is passed: what is asked beyond is of no interest. */
  static QueryCost of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      CoercedVariables variables) {
    var measured = new QueryCost(schema, document, variables);
    var root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    measured.directives = operation.getDirectives().size();
    measured.add(operation.getSelectionSet(), Objects.requireNonNull(root), 1, 1);
    return measured;
  }

  long cost() {
    return cost;
  }

  int aliases() {
    return aliases;
  }

  /** How often the same field stands in the same place once more than it need. */
  int repeats() {
    return repeats;
  }

  int directives() {
    return directives;
  }

  int depth() {
    return depth;
  }

  boolean isTooMuch() {
    return cost > Limits.COST
        || aliases > Limits.ALIASES
        || repeats > Limits.REPEATS
        || directives > Limits.DIRECTIVES
        || depth > Limits.DEPTH;
  }

  private void add(SelectionSet selections, GraphQLCompositeType type, int level, long times) {
    var seen = new HashSet<String>();
    for (Selection<?> selection : selections.getSelections()) {
      if (isTooMuch()) {
        return;
      }
      directives += ((DirectivesContainer<?>) selection).getDirectives().size();
      if (isLeftOut((DirectivesContainer<?>) selection)) {
        continue;
      }
      switch (selection) {
        case Field field -> {
          repeats += seen.add(field.getResultKey()) ? 0 : 1;
          add(field, type, level, times);
        }
        case InlineFragment part ->
            add(part.getSelectionSet(), on(part.getTypeCondition(), type), level, times);
        case FragmentSpread spread -> {
          var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
          directives += fragment.getDirectives().size();
          add(fragment.getSelectionSet(), on(fragment.getTypeCondition(), type), level, times);
        }
        default -> throw new IllegalStateException("unknown selection " + selection);
      }
    }
  }

  /** What {@code @skip} or {@code @include} leaves out is not read, so it costs nothing. */
  private boolean isLeftOut(DirectivesContainer<?> selection) {
    return selection.getDirectives("skip").stream().anyMatch(this::holds)
        || !selection.getDirectives("include").stream().allMatch(this::holds);
  }

  private boolean holds(Directive directive) {
    return switch (directive.getArgument("if").getValue()) {
      case BooleanValue value -> value.isValue();
      case VariableReference variable -> Boolean.TRUE.equals(variables.get(variable.getName()));
      default -> false;
    };
  }

  private void add(Field field, GraphQLCompositeType parent, int level, long times) {
    var definition = Introspection.getFieldDef(schema, parent, field.getName());
    cost += times * weight(definition);
    depth = Math.max(depth, level);
    aliases += field.getAlias() == null ? 0 : 1;
    if (field.getSelectionSet() == null) {
      return;
    }
    var type = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
    add(field.getSelectionSet(), type, level + 1, times * length(field, definition));
  }

  private GraphQLCompositeType on(@Nullable TypeName condition, GraphQLCompositeType type) {
    return condition == null
        ? type
        : Objects.requireNonNull(
            (GraphQLCompositeType) schema.getType(Objects.requireNonNull(condition.getName())));
  }

  /**
   * What the field itself costs: more than 1 where the schema says so, for work on all there is.
   */
  private static long weight(GraphQLFieldDefinition definition) {
    var cost = definition.getAppliedDirective("cost");
    return cost != null && cost.getArgument("weight").getValue() instanceof Number weight
        ? weight.longValue()
        : 1;
  }

  /** How many times the fields below are answered for each time this one is. */
  private long length(Field field, GraphQLFieldDefinition definition) {
    var first = definition.getArgument("first");
    if (first != null) {
      var given = value(field, "first");
      var most = given == null ? GraphQLArgument.getArgumentDefaultValue(first) : given;
      return most instanceof Number number ? Math.max(1, number.longValue()) : FIRST;
    }
    if (definition.getArgument("ids") != null) {
      return value(field, "ids") instanceof Collection<?> ids ? Math.max(1, ids.size()) : LIST;
    }
    var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    // The edges of a connection are as many as its first says.
    return isList && !field.getName().equals("edges") ? LIST : 1;
  }

  private @Nullable Object value(Field field, String argument) {
    return field.getArguments().stream()
        .filter(given -> given.getName().equals(argument))
        .map(Argument::getValue)
        .findFirst()
        .map(
            value ->
                switch (value) {
                  case VariableReference variable -> variables.get(variable.getName());
                  case IntValue number -> number.getValue();
                  case ArrayValue list -> list.getValues();
                  default -> null;
                })
        .orElse(null);
  }
}

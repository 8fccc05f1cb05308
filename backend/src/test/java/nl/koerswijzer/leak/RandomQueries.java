package nl.koerswijzer.leak;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Queries made from the schema itself, at random but the same in every run. What was asked least is
 * asked first, so a field that the schema gains is asked from then on.
 */
final class RandomQueries {

  /** How many records a query may ask for, roughly: a run has to end. */
  private static final int MOST = 60;

  private static final int LIST = 6;

  private final GraphQLSchema schema;
  private final RandomValues values;
  private final Random random;
  private final Map<String, Integer> asked = new HashMap<>();

  RandomQueries(GraphQLSchema schema, Known known, Random random) {
    this.schema = schema;
    this.values = new RandomValues(known, random);
    this.random = random;
  }

  /**
   * A query with its variables.
   *
   * @param cursors for each list that can be paged on, where in the answer its cursor stands and
   *     which variable takes it
   */
  record Asked(String query, Map<String, @Nullable Object> variables, List<PagedList> cursors) {}

  record PagedList(List<String> path, String variable) {}

  Asked next() {
    return new Making().query();
  }

  /**
   * The fields, arguments and filter fields that were asked for, as {@code Type.field(argument)}.
   */
  Set<String> asked() {
    var all = new LinkedHashSet<>(asked.keySet());
    all.addAll(values.used());
    return all;
  }

  /** What there is to ask for in a query; what only a change takes or gives is not. */
  Set<String> askable() {
    var all = new LinkedHashSet<String>();
    var reached = new LinkedHashSet<GraphQLNamedType>();
    var next = new ArrayDeque<GraphQLNamedType>(List.of(schema.getQueryType()));
    while (!next.isEmpty()) {
      var type = next.remove();
      if (!reached.add(type)) {
        continue;
      }
      switch (type) {
        case GraphQLInputObjectType input ->
            input
                .getFields()
                .forEach(
                    field -> {
                      all.add(input.getName() + "." + field.getName());
                      next.add(GraphQLTypeUtil.unwrapAll(field.getType()));
                    });
        case GraphQLFieldsContainer fields -> {
          for (var field : fields.getFieldDefinitions()) {
            all.add(place(fields, field));
            next.add(GraphQLTypeUtil.unwrapAll(field.getType()));
            for (var argument : field.getArguments()) {
              all.add(place(fields, field, argument));
              next.add(GraphQLTypeUtil.unwrapAll(argument.getType()));
            }
          }
          if (fields instanceof GraphQLInterfaceType one) {
            next.addAll(schema.getImplementations(one));
          }
        }
        case GraphQLUnionType union ->
            union.getTypes().forEach(member -> next.add((GraphQLNamedType) member));
        default -> {
          // A scalar or an enum: nothing within.
        }
      }
    }
    return all;
  }

  private static String place(GraphQLNamedType type, GraphQLFieldDefinition field) {
    return type.getName() + "." + field.getName();
  }

  private static String place(
      GraphQLNamedType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
    return place(type, field) + "(" + argument.getName() + ")";
  }

  /**
   * How many fields lead from each type to one of which something was not asked yet: what lies deep
   * would come up too rarely by chance.
   */
  private Map<String, Integer> stepsToUnasked() {
    var steps = new HashMap<String, Integer>();
    var asked = asked();
    for (var place : askable()) {
      if (!asked.contains(place)) {
        steps.put(place.substring(0, place.indexOf('.')), 0);
      }
    }
    int before = 0;
    while (steps.size() > before) {
      before = steps.size();
      var further = new HashMap<String, Integer>();
      for (var type : schema.getAllTypesAsList()) {
        if (!steps.containsKey(type.getName())) {
          next(type).stream()
              .map(steps::get)
              .filter(Objects::nonNull)
              .min(Integer::compare)
              .ifPresent(least -> further.put(type.getName(), least + 1));
        }
      }
      steps.putAll(further);
    }
    return steps;
  }

  /** The types that one step leads to. */
  private List<String> next(GraphQLNamedType type) {
    var next = new ArrayList<String>();
    if (type instanceof GraphQLFieldsContainer fields) {
      fields.getFieldDefinitions().forEach(field -> next.add(typeOf(field)));
    }
    if (type instanceof GraphQLInterfaceType one) {
      schema.getImplementations(one).forEach(member -> next.add(member.getName()));
    }
    if (type instanceof GraphQLUnionType union) {
      union.getTypes().forEach(member -> next.add(member.getName()));
    }
    return next;
  }

  private static String typeOf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
  }

  /** One query in the making. */
  private final class Making {

    /** Empty: it seeks nothing. */
    private final Map<String, Integer> steps = random.nextInt(4) == 0 ? stepsToUnasked() : Map.of();

    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private final List<PagedList> cursors = new ArrayList<>();
    private int aliases;

    Asked query() {
      var root = schema.getQueryType();
      var roots = new LinkedHashSet<GraphQLFieldDefinition>();
      int size = steps.isEmpty() ? 1 + random.nextInt(3) : 1;
      for (var field : leastAsked(root)) {
        if (roots.size() < size) {
          roots.add(field);
        }
      }
      var body =
          roots.stream()
              .map(field -> field(root, field, depth(), 1, List.of()))
              .collect(joining("\n"));
      var head =
          declarations.isEmpty() ? "query" : "query Q(" + String.join(", ", declarations) + ")";
      return new Asked(
          head + " {\n" + body + "\n}\n" + String.join("\n", fragments), variables, cursors);
    }

    private int depth() {
      return steps.isEmpty() ? 1 + random.nextInt(5) : 6;
    }

    private String selections(
        GraphQLCompositeType type, int depth, double times, List<String> path) {
      var parts = new ArrayList<String>();
      if (type instanceof GraphQLFieldsContainer container) {
        if (container.getFieldDefinition("id") != null && random.nextInt(8) > 0) {
          count(container, container.getFieldDefinition("id"));
          parts.add("id");
        }
        for (var field : chosen(container, depth, times)) {
          parts.add(field(container, field, depth, times, path));
        }
      }
      if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
        parts.addAll(onTypes(type, depth, times, path));
      }
      return parts.isEmpty() ? "__typename" : String.join("\n", parts);
    }

    private List<GraphQLFieldDefinition> chosen(
        GraphQLFieldsContainer type, int depth, double times) {
      var fields = new ArrayList<GraphQLFieldDefinition>();
      int size = 1 + random.nextInt(5);
      for (var field : leastAsked(type)) {
        boolean leads = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
        boolean mayLead = depth > 0 && times < MOST;
        boolean isPaging = Set.of("edges", "node", "pageInfo").contains(field.getName());
        if (isPaging
            || (fields.size() < size && !field.getName().equals("id") && (!leads || mayLead))) {
          fields.add(field);
        }
      }
      return fields;
    }

    private List<String> onTypes(
        GraphQLCompositeType type, int depth, double times, List<String> path) {
      var types =
          type instanceof GraphQLInterfaceType one
              ? schema.getImplementations(one)
              : ((GraphQLUnionType) type)
                  .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
      var parts = new ArrayList<String>();
      for (int i = random.nextInt(4); i > 0; i--) {
        var on = types.get(random.nextInt(types.size()));
        var selections = selections(on, depth - 1, times, path);
        if (random.nextInt(4) == 0) {
          var name = "F" + fragments.size();
          fragments.add("fragment " + name + " on " + on.getName() + " {\n" + selections + "\n}");
          parts.add("... " + name);
        } else {
          parts.add("... on " + on.getName() + " {\n" + selections + "\n}");
        }
      }
      return parts;
    }

    private String field(
        GraphQLFieldsContainer parent,
        GraphQLFieldDefinition field,
        int depth,
        double times,
        List<String> path) {
      count(parent, field);
      var key = field.getName();
      var text = new StringBuilder();
      if (aliases < 25 && random.nextInt(12) == 0) {
        key = "x" + aliases++;
        text.append(key).append(": ");
      }
      text.append(field.getName());
      var here = new ArrayList<>(path);
      here.add(key);
      var arguments = arguments(parent, field, here);
      if (!arguments.isEmpty()) {
        text.append('(').append(String.join(", ", arguments)).append(')');
      }
      if (random.nextInt(25) == 0) {
        text.append(random.nextBoolean() ? " @include(if: true)" : " @skip(if: false)");
      }
      if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type) {
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        double length = isList || field.getArgument("first") != null ? LIST : 1;
        text.append(" {\n")
            .append(
                selections(
                    type, depth - (length > 1 || isPlain(type) ? 1 : 0), times * length, here))
            .append("\n}");
      }
      return text.toString();
    }

    /**
     * What only leads on, as a list's edges do, does not make a query deeper: else its fields would
     * hardly ever be asked.
     */
    private boolean isPlain(GraphQLCompositeType type) {
      return !type.getName().endsWith("Edge") && !type.getName().equals("PageInfo");
    }

    private List<String> arguments(
        GraphQLFieldsContainer parent, GraphQLFieldDefinition field, List<String> path) {
      var given = new ArrayList<String>();
      for (var argument : field.getArguments()) {
        boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
        if (argument.getName().equals("after") && random.nextInt(8) > 0) {
          asked.merge(place(parent, field, argument), 1, Integer::sum);
          var variable = variable(argument.getType(), null);
          cursors.add(new PagedList(path, variable));
          given.add("after: $" + variable);
        } else if (required || random.nextInt(3) > 0) {
          asked.merge(place(parent, field, argument), 1, Integer::sum);
          given.add(argument.getName() + ": " + value(field, argument));
        }
      }
      return given;
    }

    private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
      var value =
          values.of(
              argument.getType(), argument.getName(), GraphQLTypeUtil.unwrapAll(field.getType()));
      return random.nextInt(3) == 0
          ? "$" + variable(argument.getType(), value)
          : RandomValues.literal(value);
    }

    private String variable(GraphQLInputType type, @Nullable Object value) {
      var name = "v" + declarations.size();
      declarations.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(type));
      variables.put(name, RandomValues.json(value));
      return name;
    }

    private void count(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
      asked.merge(place(parent, field), 1, Integer::sum);
    }

    /** Whether it was not asked yet, or leads to what was not. */
    private boolean isSought(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
      var here = steps.get(type.getName());
      if (here == null) {
        return false;
      }
      if (here > 0) {
        return Objects.equals(steps.get(typeOf(field)), here - 1);
      }
      return !asked.containsKey(place(type, field))
          || field.getArguments().stream()
              .anyMatch(argument -> !asked.containsKey(place(type, field, argument)));
    }

    private List<GraphQLFieldDefinition> leastAsked(GraphQLFieldsContainer type) {
      var chances = new HashMap<GraphQLFieldDefinition, Double>();
      for (var field : type.getFieldDefinitions()) {
        chances.put(
            field,
            (isSought(type, field) ? 1e-6 : 1 + asked.getOrDefault(place(type, field), 0))
                * (0.2 + random.nextDouble()));
      }
      return type.getFieldDefinitions().stream()
          .sorted(comparingDouble(field -> Objects.requireNonNull(chances.get(field))))
          .toList();
    }
  }
}

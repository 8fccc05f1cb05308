package nl.koerswijzer;

import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapAllAs;
import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every place of the schema that takes text from who asks something; those of mutations are not
 * here. Read from the schema, so a new place comes in by itself.
 */
final class TextArguments {

  private static final Set<String> TEXT = Set.of("String", "ID", "PartialDate");

  /** A road to a record of every type with a field that takes text. */
  private static final Map<String, String> ROADS =
      Map.of(
          "Query", "%s",
          "Exploration", "explore { %s }",
          "ExploreComparison", "compare(from: \"2023\", until: \"2025\") { %s }",
          "Facet", "explore { facets(fields: [TOPIC]) { %s } }",
          "Network", "network(slug: \"twentse-koers\") { %s }",
          "Organization", "organization(slug: \"enschede\") { %s }",
          "Project", "project(slug: \"welzijn-op-recept\") { %s }",
          "Report", "report(network: \"twentse-koers\") { %s }",
          "Source", "source(slug: \"interim-report-2025-public\") { %s }",
          "ThemeLine", "themeLine(slug: \"ouderen\") { %s }");

  /** Questions in everyday words, whose signs say nothing and whose words may be anything. */
  static final Kind QUESTION = new Kind("question", "String!");

  private static final Set<String> QUESTIONS = Set.of("Query.search.text", "Query.suggest.text");

  private final Set<String> places = new TreeSet<>();

  private final Map<Kind, List<String>> fields = new TreeMap<>();

  /**
   * Places that may be asked together, since they take the same values.
   *
   * @param argument empty: any
   */
  record Kind(String argument, String type) implements Comparable<Kind> {

    @Override
    public int compareTo(Kind other) {
      return toString().compareTo(other.toString());
    }
  }

  TextArguments(GraphQLSchema schema) {
    for (var type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType parent
          && !parent.getName().startsWith("__")
          && !parent.getName().equals("Mutation")) {
        parent.getFields().forEach(field -> addAll(parent.getName(), field));
      }
    }
  }

  /** All but questions. */
  Set<Kind> kinds() {
    var kinds = new TreeSet<>(fields.keySet());
    kinds.remove(QUESTION);
    return kinds;
  }

  /** Such as {@code Query.projects.filter.text}. */
  Set<String> places() {
    return places;
  }

  /**
   * Puts {@code $x} at all places of a kind and shows the {@code __typename} of every record that
   * is found.
   */
  String query(Kind kind) {
    return query(kind, fields(kind));
  }

  /** The same, one place at a time: the first that fails hides what the others do. */
  List<String> queries(Kind kind) {
    return fields(kind).stream().map(field -> query(kind, List.of(field))).toList();
  }

  /** The same at one place of the kind: which one depends on the turn. */
  String query(Kind kind, int turn) {
    return query(kind, List.of(fields(kind).get(Math.floorMod(turn, fields(kind).size()))));
  }

  private List<String> fields(Kind kind) {
    return Objects.requireNonNull(fields.get(kind));
  }

  private static String query(Kind kind, List<String> fields) {
    return "query($x: " + kind.type() + ") { " + String.join(" ", fields) + " }";
  }

  private void addAll(String parent, GraphQLFieldDefinition field) {
    for (var argument : field.getArguments()) {
      var place = parent + "." + field.getName() + "." + argument.getName();
      if (unwrapAll(argument.getType()) instanceof GraphQLInputObjectType object) {
        for (var part : object.getFields()) {
          var value = "{" + part.getName() + ": $x}";
          add(place + "." + part.getName(), parent, field, argument, value, part.getType());
        }
      } else {
        add(place, parent, field, argument, "$x", argument.getType());
      }
    }
  }

  private void add(
      String place,
      String parent,
      GraphQLFieldDefinition field,
      GraphQLArgument argument,
      String value,
      GraphQLInputType type) {
    if (!TEXT.contains(unwrapAll(type).getName())) {
      return;
    }
    var arguments =
        field.getArguments().stream()
            .map(
                other ->
                    other.getName().equals(argument.getName())
                        ? argument.getName() + ": " + value
                        : usual(other))
            .filter(given -> !given.isEmpty())
            .collect(joining(", "));
    var asked = field.getName() + "(" + arguments + ") " + records(field);
    var road = Objects.requireNonNull(ROADS.get(parent), () -> "no road to " + parent);
    var kind =
        QUESTIONS.contains(place)
            ? QUESTION
            : kind(place.substring(place.lastIndexOf('.') + 1), simplePrint(type));
    places.add(place);
    var siblings = fields.computeIfAbsent(kind, key -> new ArrayList<>());
    siblings.add("a" + siblings.size() + ": " + road.formatted(asked));
  }

  /** A cursor and the words of a search are the texts that may be wrong. */
  private static Kind kind(String argument, String type) {
    return new Kind(type.equals("String") ? argument : "", type);
  }

  private static String usual(GraphQLArgument argument) {
    return switch (argument.getName()) {
      case "first" -> "first: 3";
      case "text" -> "text: \"zorg\"";
      case "network" -> "network: \"twentse-koers\"";
      case "id" -> "id: \"project:welzijn-op-recept\"";
      case "from" -> "from: " + (isDate(argument) ? "\"2023\"" : "\"organization:menzis\"");
      case "to" -> "to: \"organization:saxion\"";
      case "until" -> "until: \"2025\"";
      default -> "";
    };
  }

  private static String records(GraphQLFieldDefinition field) {
    GraphQLFieldsContainer type = unwrapAllAs(field.getType());
    return switch (type.getName()) {
      // These are there whatever is asked: what is found stands below them.
      case "Exploration" -> "{ projects { edges { node { __typename } } } }";
      case "ExploreComparison" -> "{ changes { edges { node { __typename } } } }";
      case "Connection" -> "{ layers { nodes { __typename } } }";
      case "Matrix" -> "{ ties { __typename } }";
      default ->
          type.getName().endsWith("Connection")
              ? "{ edges { node { __typename } } }"
              : "{ __typename }";
    };
  }

  private static boolean isDate(GraphQLArgument argument) {
    return unwrapAll(argument.getType()).getName().equals("PartialDate");
  }
}

package nl.koerswijzer.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Values for arguments, after their type and, where that says little, their name. */
final class RandomValues {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A value of an enum, which is written without quotes. */
  private record Name(String name) {}

  private final Known known;
  private final Random random;
  private final Set<String> used = new HashSet<>();

  RandomValues(Known known, Random random) {
    this.known = known;
    this.random = random;
  }

  Set<String> used() {
    return used;
  }

  /**
   * @param of the type of the field that takes the argument: what a slug is a slug of
   */
  Object of(GraphQLInputType type, String name, GraphQLUnmodifiedType of) {
    return switch (type) {
      case GraphQLNonNull inner -> of((GraphQLInputType) inner.getWrappedType(), name, of);
      case GraphQLList inner -> list((GraphQLInputType) inner.getWrappedType(), name, of);
      case GraphQLInputObjectType input -> object(input, of);
      case GraphQLEnumType names ->
          new Name(names.getValues().get(random.nextInt(names.getValues().size())).getName());
      case GraphQLScalarType scalar -> scalar(scalar.getName(), name, of);
      default -> throw new AssertionError("no value for an argument of " + type);
    };
  }

  private List<Object> list(GraphQLInputType type, String name, GraphQLUnmodifiedType of) {
    return Stream.generate(() -> of(type, name, of))
        .limit(1 + random.nextInt(4))
        .distinct()
        .toList();
  }

  private Map<String, Object> object(GraphQLInputObjectType type, GraphQLUnmodifiedType of) {
    var object = new LinkedHashMap<String, Object>();
    var fields = type.getFields();
    int sure = random.nextInt(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      if (i == sure || GraphQLTypeUtil.isNonNull(field.getType()) || random.nextInt(5) == 0) {
        used.add(type.getName() + "." + field.getName());
        object.put(field.getName(), of(field.getType(), field.getName(), of));
      }
    }
    return object;
  }

  private Object scalar(String scalar, String name, GraphQLUnmodifiedType of) {
    return switch (scalar) {
      case "Boolean" -> random.nextBoolean();
      case "Int" -> number(name);
      case "Float" -> random.nextInt(100) / 2.0;
      case "Euros" -> random.nextInt(1_000_000);
      case "PartialDate" -> date();
      case "ID" -> known.id();
      case "String" -> text(name, of);
      default -> throw new AssertionError("no value for scalar " + scalar);
    };
  }

  private int number(String name) {
    return switch (name) {
      case "first" -> List.of(0, 1, 1, 2, 3, 4, 5, 6, 8, 100).get(random.nextInt(10));
      case "year" -> 2023 + random.nextInt(4);
      case "most", "stations", "rows", "organizations" -> random.nextInt(60);
      default -> random.nextInt(10);
    };
  }

  private String date() {
    return List.of("2023", "2024-06", "2025", "2025-03-01", "2026-01", "2030")
        .get(random.nextInt(6));
  }

  private String text(String name, GraphQLUnmodifiedType of) {
    return switch (name) {
      case "slug" -> known.slug(kind(of.getName()));
      case "text" -> random.nextInt(4) == 0 ? known.word() + " " + known.word() : known.word();
      case "after" -> cursor();
      case "topics", "targetGroups", "agreements" -> known.label();
      case "networks", "network" -> known.slug("network");
      case "themeLines" -> known.slug("themeLine");
      case "organizations", "municipalities" -> known.slug("organization");
      case "projects" -> known.slug("project");
      case "bodies" -> known.slug("body");
      default -> anyText();
    };
  }

  /** For an argument that this does not know yet. */
  private String anyText() {
    return switch (random.nextInt(4)) {
      case 0 -> known.word();
      case 1 -> known.label();
      case 2 -> known.id();
      default -> known.slug("");
    };
  }

  /** Of a hidden record, of an unknown place, and none at all. */
  private String cursor() {
    var id = known.id();
    return switch (random.nextInt(4)) {
      case 0 -> id;
      case 1 -> known.hiddenId();
      case 2 -> "geen-cursor";
      default ->
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(
                  JSON.writeValueAsString(Map.of("value", known.word(), "id", id)).getBytes(UTF_8));
    };
  }

  /** {@code ProjectConnection} and {@code Project} → {@code project}. */
  private static String kind(String type) {
    return StringUtils.uncapitalize(type.replace("Connection", ""));
  }

  static String literal(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Name name -> name.name();
      case List<?> list ->
          list.stream().map(RandomValues::literal).collect(joining(", ", "[", "]"));
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
              .collect(joining(", ", "{", "}"));
      default -> JSON.writeValueAsString(value);
    };
  }

  /** As a value of a variable. */
  static @Nullable Object json(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Name name -> name.name();
      case List<?> list -> new ArrayList<>(list.stream().map(RandomValues::json).toList());
      case Map<?, ?> object -> {
        var json = new LinkedHashMap<Object, @Nullable Object>();
        object.forEach((key, inner) -> json.put(key, json(inner)));
        yield json;
      }
      default -> value;
    };
  }
}

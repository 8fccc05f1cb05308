package nl.koerswijzer.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.koerswijzer.intake.Shape.Many;
import nl.koerswijzer.intake.Shape.Part;
import nl.koerswijzer.intake.Shape.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Other values for the fields of a record, made after the contract itself: a field that the
 * contract gains is varied from then on. Rules over several fields may be broken; whoever varies
 * takes back what the contract refuses.
 */
public final class Variation {

  /**
   * Fields that say what a record is or who may read it; only their owner knows how to vary them.
   */
  private static final Set<String> KEPT =
      Set.of("id", "sources", "note", "noteSources", "audience", "isTotal", "partOf");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<String, String> KINDS =
      Map.of(
          "an organization", "organizations",
          "a network", "networks",
          "a theme line", "theme-lines",
          "a project", "projects",
          "a body", "bodies",
          "a finance line", "finances",
          "a source", "sources",
          "a municipality", "municipalities");

  /** A place of a record where a link to a record of another kind stands or may stand. */
  public interface LinkVisitor {

    /**
     * Called for one place.
     *
     * @param kind the kind of the target; {@code municipalities} for organizations of that kind
     * @param id the target; null when there is none yet
     * @param put puts another target there; null, where the contract allows it, takes it away
     */
    void visit(String kind, @Nullable String id, Consumer<@Nullable String> put);
  }

  private final Random random;
  private final Supplier<String> words;
  private final Map<String, List<String>> targets;

  /**
   * @param words some words for a text
   * @param targets the ids that links may lead to, by kind; without any a link stays as it is
   */
  public Variation(Random random, Supplier<String> words, Map<String, List<String>> targets) {
    this.random = random;
    this.words = words;
    this.targets = targets;
  }

  /** Changes most fields of a record, adds and leaves out some that it need not have. */
  public void vary(String kind, ObjectNode record) {
    vary(Kinds.of(kind), record);
  }

  /** Another phase or result of a project, on these sources. */
  public ObjectNode part(String field, ArrayNode sources) {
    var part = JSON.objectNode();
    varyPart(field, part);
    part.set("sources", sources);
    return part;
  }

  /** The same phase or result, saying something else. */
  public void varyPart(String field, ObjectNode part) {
    var parts = Objects.requireNonNull(Kinds.of("projects").fields().get(field)).shape();
    vary((Part) ((Many) parts).item(), part);
  }

  private void vary(Part part, ObjectNode node) {
    part.fields()
        .forEach(
            (name, field) -> {
              if (KEPT.contains(name)) {
                return;
              }
              if (node.has(name)
                  && !field.required()
                  && !restsOnOwnSources(field.shape())
                  && random.nextInt(8) == 0) {
                node.remove(name);
              } else if (node.has(name) ? often(field.shape()) : field.required()) {
                put(node, name, field.shape());
              } else if (!node.has(name) && random.nextInt(isLink(field.shape()) ? 20 : 4) == 0) {
                put(node, name, field.shape());
              }
            });
  }

  /** The fields of a part hang together more than those of a record. */
  private boolean often(Shape shape) {
    return shape instanceof Part ? random.nextInt(3) == 0 : random.nextInt(4) > 0;
  }

  private void put(ObjectNode node, String name, Shape shape) {
    var value = value(shape, name, node.get(name));
    if (value != null) {
      node.set(name, value);
    }
  }

  private @Nullable JsonNode value(Shape shape, String name, @Nullable JsonNode old) {
    return switch (shape) {
      case Part part -> {
        var node = old instanceof ObjectNode there ? there : JSON.objectNode();
        vary(part, node);
        yield node;
      }
      case Many many -> list(many, name, old);
      case Value value -> one(value.expected(), name, old);
    };
  }

  private @Nullable JsonNode list(Many many, String name, @Nullable JsonNode old) {
    if (restsOnOwnSources(many)) {
      return old == null && many.atLeast() == 0 ? JSON.arrayNode() : null;
    }
    var list = JSON.arrayNode();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      var item = value(many.item(), name, old == null || random.nextBoolean() ? null : old.get(i));
      if (item != null && list.valueStream().noneMatch(item::equals)) {
        list.add(item);
      }
    }
    return list.isEmpty() ? null : list;
  }

  private @Nullable JsonNode one(String expected, String name, @Nullable JsonNode old) {
    var kind = target(expected);
    if (kind != null) {
      var ids = targets.getOrDefault(kind, List.of());
      return ids.isEmpty() ? null : StringNode.valueOf(ids.get(random.nextInt(ids.size())));
    }
    if (expected.startsWith("one of ")) {
      var options = expected.substring("one of ".length()).split(" \\| ", -1);
      return StringNode.valueOf(options[random.nextInt(options.length)]);
    }
    return switch (expected) {
      case "text without white space around it" -> StringNode.valueOf(text(old));
      case "an existing date (YYYY, YYYY-MM or YYYY-MM-DD)" -> StringNode.valueOf(date(name));
      case "a number" ->
          name.equals("of") ? IntNode.valueOf(200) : DoubleNode.valueOf(random.nextInt(200) / 2.0);
      case "a whole number" -> IntNode.valueOf(1 + random.nextInt(40));
      case "whole euros" -> IntNode.valueOf(random.nextInt(5_000_000));
      case "a year from 1901 to 2099" -> IntNode.valueOf(2023 + random.nextInt(4));
      case "true or left out" -> BooleanNode.TRUE;
      case "true or false" -> BooleanNode.valueOf(random.nextBoolean());
      case "an http(s) address" ->
          StringNode.valueOf("https://verborgen.example/" + random.nextInt(10_000));
      case "a bare file name, no path" -> StringNode.valueOf(random.nextInt(10_000) + ".pdf");
      case "an upper-case code" -> StringNode.valueOf(random.nextBoolean() ? "IZA" : "VERBORGEN");
      case "a region code such as NETHERLANDS or the id of a municipality" ->
          StringNode.valueOf(random.nextBoolean() ? "AAA_VERBORGEN" : "NETHERLANDS");
      default -> throw new AssertionError("no other value for " + expected);
    };
  }

  /** Before, among or after what was there, so that it sorts anywhere. */
  private String text(@Nullable JsonNode old) {
    var before = old == null || !old.isString() ? "" : old.asString();
    return switch (random.nextInt(3)) {
      case 0 -> (before + " " + words.get()).strip();
      case 1 -> (words.get() + " " + before).strip();
      default -> words.get();
    };
  }

  private String date(String name) {
    int year =
        switch (name) {
          case "start", "from" -> 2015 + random.nextInt(9);
          case "end", "until" -> 2026 + random.nextInt(6);
          default -> 2014 + random.nextInt(18);
        };
    return switch (random.nextInt(3)) {
      case 0 -> "%d".formatted(year);
      case 1 -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
      default -> "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  /** Leads along every place of a record where a link stands or may stand. */
  public static void links(String kind, ObjectNode record, LinkVisitor visitor) {
    links(Kinds.of(kind), record, visitor);
  }

  private static void links(Part part, ObjectNode node, LinkVisitor visitor) {
    part.fields()
        .forEach(
            (name, field) -> {
              switch (field.shape()) {
                case Value value -> link(value, node, name, field.required(), visitor);
                case Many many -> links(many, node, name, visitor);
                case Part inner -> {
                  if (node.get(name) instanceof ObjectNode there) {
                    links(inner, there, visitor);
                  }
                }
              }
            });
  }

  private static void link(
      Value value, ObjectNode node, String name, boolean required, LinkVisitor visitor) {
    var kind = target(value.expected());
    if (kind != null) {
      visitor.visit(
          kind,
          node.has(name) ? node.get(name).asString() : null,
          id -> {
            if (id != null) {
              node.put(name, id);
            } else if (!required) {
              node.remove(name);
            }
          });
    }
  }

  private static void links(Many many, ObjectNode node, String name, LinkVisitor visitor) {
    if (!(node.get(name) instanceof ArrayNode list)) {
      return;
    }
    if (many.item() instanceof Part part) {
      list.forEach(item -> links(part, (ObjectNode) item, visitor));
      return;
    }
    var kind = target(((Value) many.item()).expected());
    if (kind == null) {
      return;
    }
    for (var item : list.valueStream().toList()) {
      visitor.visit(kind, item.asString(), id -> replace(list, many, item, id));
    }
    visitor.visit(
        kind,
        null,
        id -> {
          if (id != null && list.valueStream().noneMatch(item -> item.asString().equals(id))) {
            list.insert(0, id);
          }
        });
  }

  private static void replace(ArrayNode list, Many many, JsonNode item, @Nullable String id) {
    int at = list.valueStream().toList().indexOf(item);
    if (id != null && list.valueStream().noneMatch(other -> other.asString().equals(id))) {
      list.set(at, id);
    } else if (id == null && list.size() > many.atLeast()) {
      list.remove(at);
    }
  }

  /** As phases and results do: to whom the record is hidden, they need not be. */
  private static boolean restsOnOwnSources(Shape shape) {
    return shape instanceof Many many
        && many.item() instanceof Part part
        && part.fields().containsKey("sources");
  }

  private static boolean isLink(Shape shape) {
    return shape instanceof Value value && target(value.expected()) != null;
  }

  private static @Nullable String target(String expected) {
    return expected.startsWith("the id of ")
        ? KINDS.get(expected.substring("the id of ".length()))
        : null;
  }
}

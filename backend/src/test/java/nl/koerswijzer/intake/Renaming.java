package nl.koerswijzer.intake;

import java.util.Set;
import nl.koerswijzer.intake.Shape.Many;
import nl.koerswijzer.intake.Shape.Part;
import nl.koerswijzer.intake.Shape.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a record another id, links and texts, made after the contract itself: a field that the
 * contract gains is renamed from then on.
 */
public final class Renaming {

  /** What would lead to the real thing. */
  private static final Set<String> LEFT_OUT = Set.of(Values.URL.expected(), Values.FILE.expected());

  /** The other names. */
  public interface Names {

    /** The id of a record, or a link to one. */
    String id(String id);

    /**
     * A text.
     *
     * @param path the field, such as {@code person.name}; the items of a list have the list's
     */
    String text(String path, String text);
  }

  private Renaming() {}

  public static void rename(String kind, ObjectNode record, Names names) {
    rename(Kinds.of(kind), record, "", names);
  }

  private static void rename(Part part, ObjectNode node, String path, Names names) {
    part.fields()
        .forEach(
            (name, field) -> {
              if (node.has(name)) {
                rename(field.shape(), node, name, path + name, names);
              }
            });
  }

  private static void rename(Shape shape, ObjectNode node, String name, String path, Names names) {
    switch (shape) {
      case Part part -> rename(part, (ObjectNode) node.get(name), path + ".", names);
      case Many many -> rename(many, (ArrayNode) node.get(name), path, names);
      case Value value -> {
        if (LEFT_OUT.contains(value.expected())) {
          node.remove(name);
        } else if (node.get(name).isString()) {
          node.put(name, renamed(value, path, node.get(name).asString(), names));
        }
      }
    }
  }

  private static void rename(Many many, ArrayNode list, String path, Names names) {
    if (many.item() instanceof Part part) {
      list.forEach(item -> rename(part, (ObjectNode) item, path + ".", names));
      return;
    }
    for (int at = 0; at < list.size(); at++) {
      list.set(at, list.stringNode(renamed((Value) many.item(), path, text(list, at), names)));
    }
  }

  private static String text(ArrayNode list, int at) {
    return list.path(at).asString();
  }

  private static String renamed(Value value, String path, String old, Names names) {
    if (value.equals(Values.TEXT)) {
      return names.text(path, old);
    }
    boolean isId = value.equals(Values.SLUG) || value.expected().startsWith("the id of ");
    // An area is a region, in capitals, or a municipality.
    boolean isPlace = value.equals(Values.AREA) && Character.isLowerCase(old.charAt(0));
    return isId || isPlace ? names.id(old) : old;
  }
}

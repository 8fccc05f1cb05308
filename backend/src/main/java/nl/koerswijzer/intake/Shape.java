package nl.koerswijzer.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the contract allows in one place: a value, an object with fields, or an array of either. */
sealed interface Shape {

  /** Refuses what does not fit. A field that should be there and is not comes as a missing node. */
  void check(Entry entry, String path, JsonNode value, Delivery delivery);

  /** One value; what is expected of it completes "must be …". */
  record Value(String expected, BiPredicate<JsonNode, Delivery> allows) implements Shape {

    @Override
    public void check(Entry entry, String path, JsonNode value, Delivery delivery) {
      if (!allows.test(value, delivery)) {
        entry.refuse(path, "must be " + expected + ", found " + Values.found(value));
      }
      value.stringValueOpt().ifPresent(text -> Contacts.check(entry, path, text));
    }
  }

  /** An array without doubles. */
  record Many(Shape item, int atLeast) implements Shape {

    static Many any(Shape item) {
      return new Many(item, 0);
    }

    static Many some(Shape item) {
      return new Many(item, 1);
    }

    @Override
    public void check(Entry entry, String path, JsonNode value, Delivery delivery) {
      if (!value.isArray()) {
        entry.refuse(path, "must be an array, found " + Values.found(value));
        return;
      }
      if (value.size() < atLeast) {
        entry.refuse(path, "must have at least one item, found none");
      }
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < value.size(); i++) {
        String at = path + "[" + i + "]";
        if (!seen.add(Values.canonical(value.get(i)))) {
          entry.refuse(at, "must differ from the items before it, found the same again");
        }
        item.check(entry, at, value.get(i), delivery);
      }
    }
  }

  /** An object with these fields and no others. */
  record Part(Map<String, Field> fields) implements Shape {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");

    record Field(boolean required, Shape shape) {}

    static Part part() {
      return new Part(Map.of());
    }

    Part has(String name, Shape shape) {
      return with(name, new Field(true, shape));
    }

    Part mayHave(String name, Shape shape) {
      return with(name, new Field(false, shape));
    }

    private Part with(String name, Field field) {
      Map<String, Field> more = new LinkedHashMap<>(fields);
      more.put(name, field);
      return new Part(more);
    }

    @Override
    public void check(Entry entry, String path, JsonNode value, Delivery delivery) {
      if (!value.isObject()) {
        entry.refuse(path, "must be an object, found " + Values.found(value));
        return;
      }
      fields.forEach(
          (name, field) -> {
            if (field.required() || value.has(name)) {
              field.shape().check(entry, join(path, name), value.path(name), delivery);
            }
          });
      for (String name : value.propertyNames()) {
        if (!fields.containsKey(name)) {
          entry.refuse(join(path, name), "must be left out: the contract knows no such field");
        }
      }
    }

    /** Quotes a name that is not plain: a stranger may have made it up. */
    private static String join(String path, String name) {
      String step = PLAIN.matcher(name).matches() ? name : Values.quote(name);
      return path.isEmpty() ? step : path + "." + step;
    }
  }
}

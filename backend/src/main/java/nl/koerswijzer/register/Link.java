package nl.koerswijzer.register;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A link from one record to others: those reached by this way whose field holds the value. Equal
 * links are followed once in a request, and links by the same way with one command.
 */
record Link(Way way, String value) {

  /**
   * @param of what is linked to: its kind, or nothing for records of any kind
   * @param field the stored field of what is linked to; dots lead into parts of it
   * @param criteria what must hold besides
   */
  record Way(Document of, String field, Document criteria) {}

  /** The texts at a path, which may lead through lists. */
  static List<String> valuesAt(@Nullable Object value, String path) {
    int dot = path.indexOf('.');
    var name = dot < 0 ? path : path.substring(0, dot);
    if (!(value instanceof Document document)) {
      return List.of();
    }
    var next = document.get(name);
    var items = next instanceof List<?> list ? list.stream() : Stream.ofNullable(next);
    return dot < 0
        ? items.map(String.class::cast).toList()
        : items.flatMap(item -> valuesAt(item, path.substring(dot + 1)).stream()).toList();
  }
}

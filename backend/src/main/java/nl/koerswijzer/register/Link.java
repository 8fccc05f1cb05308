package nl.koerswijzer.register;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A link from one record to others, as a viewer may follow it: to those reached by this way whose
 * field holds the value. Equal links are followed once in a request.
 */
record Link(Viewer viewer, Way way, String value) {

  /**
   * How to get from one record to others.
   *
   * @param type the kind of what is linked to; null: records of any kind
   * @param field the stored field of what is linked to; dots lead into parts of it
   * @param besides criteria that must hold too
   */
  record Way(@Nullable RecordKind type, String field, Document besides) {

    boolean isPlain() {
      return besides.isEmpty();
    }

    Document criteria(List<String> values) {
      var criteria = new Document(field, new Document("$in", values));
      if (type != null) {
        criteria.append("type", type.name());
      }
      return isPlain() ? criteria : criteria.append("$and", List.of(besides));
    }

    /** The values by which this way leads to the document; none when it does not lead there. */
    Stream<String> valuesIn(Document document) {
      return type == null || type.name().equals(document.getString("type"))
          ? valuesAt(document, field).distinct()
          : Stream.empty();
    }
  }

  private static Stream<String> valuesAt(@Nullable Object value, String path) {
    int dot = path.indexOf('.');
    var name = dot < 0 ? path : path.substring(0, dot);
    if (!(value instanceof Document document)) {
      return Stream.empty();
    }
    var next = document.get(name);
    var items = next instanceof List<?> list ? list.stream() : Stream.ofNullable(next);
    return dot < 0
        ? items.map(String.class::cast)
        : items.flatMap(item -> valuesAt(item, path.substring(dot + 1)));
  }
}

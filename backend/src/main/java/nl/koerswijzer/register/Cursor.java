package nl.koerswijzer.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The place of a record in a sorted list: the value it is sorted by, and its id. Unlike an offset
 * it stays right when records come and go before it.
 */
record Cursor(@Nullable Object value, String id) {

  /** Characters; ours are some 150. */
  private static final int MOST = 1_000;

  static Cursor at(Document document, Order order) {
    return new Cursor(document.get(order.field()), document.getString("_id"));
  }

  static Cursor parse(String text) {
    if (text.length() > MOST) {
      throw unknown(text);
    }
    try {
      var json = Document.parse(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      var value = json.get("value");
      if (json.get("id") instanceof String id && (value == null || value instanceof String)) {
        return new Cursor(value, id);
      }
      throw unknown(text);
    } catch (IllegalArgumentException | BSONException | JsonParseException e) {
      throw unknown(text);
    }
  }

  static BadInput unknown(String text) {
    var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return new BadInput("argument 'after' must be a cursor of this list, not '" + shown + "'");
  }

  String text() {
    var json = new Document("value", value).append("id", id).toJson();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  /** What comes after this place. An absent value sorts before all others, as in MongoDB. */
  Criteria beyond(Order order) {
    var field = Criteria.where(order.field());
    var same = Criteria.where(order.field()).is(value);
    if (order.direction().isAscending()) {
      var tie = new Criteria().andOperator(same, Criteria.where("_id").gt(id));
      return new Criteria().orOperator(value == null ? field.ne(null) : field.gt(value), tie);
    }
    var tie = new Criteria().andOperator(same, Criteria.where("_id").lt(id));
    return value == null
        ? tie
        : new Criteria().orOperator(field.lt(value), Criteria.where(order.field()).is(null), tie);
  }
}

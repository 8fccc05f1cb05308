package nl.koerswijzer.register;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/**
 * By which stored field a list is sorted. Ties end on the id, so that an order is the same for
 * every reader and every run.
 */
public record Order(String field, Direction direction) {

  /** By name as people sort: without capitals and accents. */
  public static final String BY_NAME = "sortName";

  public static final Order NAME = ascending(BY_NAME);

  public static Order ascending(String field) {
    return new Order(field, Direction.ASC);
  }

  public static Order descending(String field) {
    return new Order(field, Direction.DESC);
  }

  Sort sort() {
    return Sort.by(
        field.equals("_id")
            ? List.of(new Sort.Order(direction, "_id"))
            : List.of(new Sort.Order(direction, field), new Sort.Order(direction, "_id")));
  }
}

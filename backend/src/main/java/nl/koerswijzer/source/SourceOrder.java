package nl.koerswijzer.source;

import nl.koerswijzer.register.Order;
import org.springframework.data.domain.Sort.Direction;

record SourceOrder(Field field, Direction direction) {

  enum Field {
    TITLE(Order.BY_NAME),
    PUBLISHER("publisher"),
    DATE("date");

    private final String stored;

    Field(String stored) {
      this.stored = stored;
    }
  }

  Order stored() {
    return new Order(field.stored, direction);
  }
}

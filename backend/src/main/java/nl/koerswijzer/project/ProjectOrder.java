package nl.koerswijzer.project;

import nl.koerswijzer.register.Order;
import org.springframework.data.domain.Sort.Direction;

record ProjectOrder(Field field, Direction direction) {

  enum Field {
    NAME(Order.BY_NAME),
    START("start"),
    END("end");

    private final String stored;

    Field(String stored) {
      this.stored = stored;
    }
  }

  Order stored() {
    return new Order(field.stored, direction);
  }
}

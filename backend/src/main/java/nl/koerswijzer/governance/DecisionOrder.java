package nl.koerswijzer.governance;

import nl.koerswijzer.register.Order;
import org.springframework.data.domain.Sort.Direction;

record DecisionOrder(Field field, Direction direction) {

  enum Field {
    DATE("date"),
    SUBJECT(Order.BY_NAME);

    private final String stored;

    Field(String stored) {
      this.stored = stored;
    }
  }

  Order stored() {
    return new Order(field.stored, direction);
  }
}

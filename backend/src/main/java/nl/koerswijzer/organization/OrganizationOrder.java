package nl.koerswijzer.organization;

import nl.koerswijzer.register.Order;
import org.springframework.data.domain.Sort.Direction;

record OrganizationOrder(Field field, Direction direction) {

  enum Field {
    NAME(Order.BY_NAME),
    KIND("kind");

    private final String stored;

    Field(String stored) {
      this.stored = stored;
    }
  }

  Order stored() {
    return new Order(field.stored, direction);
  }
}

package nl.koerswijzer.register;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Ready once the store answers and holds a register. */
@Component("store")
class StoreHealth extends AbstractHealthIndicator {

  private final Register register;

  StoreHealth(Register register) {
    super("the store does not answer");
    this.register = register;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.status(register.isComplete() ? "UP" : "OUT_OF_SERVICE");
  }
}

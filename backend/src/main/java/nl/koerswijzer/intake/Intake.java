package nl.koerswijzer.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import nl.koerswijzer.register.Register;
import org.springframework.stereotype.Component;

/** Takes a register in whole, or refuses it whole. */
@Component
class Intake {

  /** A register that breaks the contract; the message lists every violation. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    Refused(List<Violation> violations) {
      super(
          violations.stream()
              .map(Violation::toString)
              .collect(
                  joining(
                      System.lineSeparator(),
                      "the register breaks its contract in "
                          + violations.size()
                          + " places:"
                          + System.lineSeparator(),
                      "")));
      this.violations = violations;
    }

    List<Violation> violations() {
      return violations;
    }
  }

  private final Register register;

  Intake(Register register) {
    this.register = register;
  }

  /**
   * Puts these files in place of the stored register.
   *
   * @param files content by file name
   * @throws Refused when they break the contract; then nothing has changed
   */
  void replaceAll(Map<String, byte[]> files) {
    var checked = Contract.check(files);
    if (!checked.violations().isEmpty()) {
      throw new Refused(checked.violations());
    }
    register.replaceAll(Records.of(checked.records()));
  }
}

package nl.koerswijzer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data contract of the register, held against delivered files as a whole. */
final class Contract {

  private Contract() {}

  /**
   * Lists every violation at once, so that one round of corrections can be enough.
   *
   * @param files content by file name, {@code <kind>.json} or {@code <kind>-<part>.json}
   */
  static Checked check(Map<String, byte[]> files) {
    List<Violation> violations = new ArrayList<>();
    Delivery delivery = Reading.read(files, violations::add);
    delivery.forEach(
        (kind, entry) -> {
          Kinds.of(kind).check(entry, "", entry.node(), delivery);
          Rules.check(kind, entry);
        });
    References.check(delivery);
    Sums.check(delivery);
    violations.sort(Violation.BY_PLACE);
    return new Checked(List.copyOf(violations), delivery.records());
  }
}

package nl.koerswijzer.participation;

import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.organization.Organization;

/** In which municipalities something is; one rule, whoever asks. */
public final class Places {

  private Places() {}

  /** Itself when it is a municipality, where it has its seat, and those it works for. */
  public static Stream<String> of(Organization organization) {
    return Stream.of(
            Stream.of(organization)
                .filter(one -> one.kind() == Organization.Kind.MUNICIPALITY)
                .map(Organization::slug),
            Stream.ofNullable(organization.municipality()),
            organization.serves().stream())
        .flatMap(places -> places)
        .distinct();
  }

  /**
   * Those that take part. A bureau from elsewhere brings a project nowhere else: only where no
   * municipality is named, it is where its organizations have their seats. For whom these work says
   * nothing: half of them work for the whole region.
   */
  public static Set<String> ofProject(Set<String> municipalities, Set<String> seats) {
    return municipalities.isEmpty() ? seats : municipalities;
  }
}

package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.organization.Organization.Kind;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.register.Words;

/** An organization with what it takes part in, as far as a filter chose it; by lane. */
record OrganizationRow(Organization organization, List<Tie> ties) {

  static final Comparator<OrganizationRow> BY_NAME =
      comparing(OrganizationRow::sortName).thenComparing(row -> row.organization().slug());

  String sortName() {
    return ties.getFirst().sortName();
  }

  public String id() {
    return organization.id();
  }

  public int projectCount() {
    return ties.size();
  }

  boolean isMunicipality() {
    return organization.kind() == Kind.MUNICIPALITY;
  }

  public List<Role> roles() {
    return ties.stream()
        .flatMap(tie -> tie.roles().stream())
        .distinct()
        .sorted(Part.BY_ROLE)
        .toList();
  }

  public List<Network> networks() {
    var bySlug = new TreeMap<String, Network>();
    ties.stream()
        .map(tie -> tie.site().network())
        .filter(Objects::nonNull)
        .forEach(network -> bySlug.put(network.slug(), network));
    return bySlug.values().stream()
        .sorted(comparing((Network network) -> Words.plain(network.name())))
        .toList();
  }
}

package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.Project;

/** An organization's roles in a project: all that a filter chose of the pair, by role. */
record Tie(Site site, List<Part> parts) {

  /** By first role, then organization. */
  private static final Comparator<Tie> ORDER = comparing(Tie::first, Part.ORDER);

  /** The ties that some parts of a project make, in their order. */
  static List<Tie> of(Site site, List<Part> parts) {
    Map<String, List<Part>> byOrganization = new LinkedHashMap<>();
    for (var part : parts) {
      byOrganization.computeIfAbsent(part.organization().slug(), s -> new ArrayList<>(1)).add(part);
    }
    return byOrganization.values().stream().map(its -> new Tie(site, its)).sorted(ORDER).toList();
  }

  private Part first() {
    return parts.getFirst();
  }

  public String id() {
    return id(project(), organization());
  }

  static String id(Project project, Organization organization) {
    return project.slug() + "/" + organization.slug();
  }

  public Project project() {
    return site.project();
  }

  public Organization organization() {
    return first().organization();
  }

  public List<Role> roles() {
    return parts.stream().map(Part::role).distinct().toList();
  }

  /** The one to draw. */
  Role role() {
    return first().role();
  }

  public boolean isUpstream() {
    return Part.isUpstream(role());
  }

  public List<Participation> participations() {
    return parts.stream().map(Part::participation).toList();
  }

  boolean isOfMunicipality() {
    return first().isMunicipality();
  }

  String sortName() {
    return first().sortName();
  }
}

package nl.koerswijzer.explore;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a filter chooses of a landscape, and of it which conditions each project meets. */
final class Choice {

  private final Map<FacetField, Set<String>> values = new EnumMap<>(FacetField.class);
  private final Set<String> projects;
  private final List<String> words;
  private final @Nullable PartialDate at;
  private final boolean isEveryRole;

  /**
   * @param open a condition that does not count; null: all count
   */
  Choice(ExploreFilter filter, @Nullable FacetField open) {
    for (var field : FacetField.values()) {
      values.put(field, field == open ? Set.of() : Set.copyOf(filter.values(field)));
    }
    this.projects = Set.copyOf(filter.projectSlugs());
    this.words = filter.words();
    this.at = filter.at();
    this.isEveryRole = open == FacetField.ROLE;
  }

  /** The parts that are chosen of a project; null when the project itself is not. */
  @Nullable List<Part> of(Site site) {
    if (!meets(site)) {
      return null;
    }
    var missing = words.stream().filter(word -> !site.words().contains(word)).toList();
    var chosen = site.parts().stream().filter(part -> meets(part, missing)).toList();
    var mayBeAlone = missing.isEmpty() && !asksForParts();
    return chosen.isEmpty() && !mayBeAlone ? null : chosen;
  }

  private boolean asksForParts() {
    return Stream.of(FacetField.ORGANIZATION, FacetField.ORGANIZATION_KIND, FacetField.ROLE)
        .anyMatch(field -> !of(field).isEmpty());
  }

  private boolean meets(Site site) {
    return site.heldOn(at)
        && isAny(projects, List.of(site.project().slug()))
        && Stream.of(FacetField.values())
            .filter(field -> !of(field).isEmpty())
            .allMatch(field -> isOfParts(field) || isAny(of(field), values(field, site)));
  }

  private static boolean isOfParts(FacetField field) {
    return switch (field) {
      case ORGANIZATION, ORGANIZATION_KIND, ROLE -> true;
      default -> false;
    };
  }

  private boolean meets(Part part, List<String> missing) {
    var roles = of(FacetField.ROLE);
    return part.heldOn(at)
        && (roles.isEmpty()
            ? isEveryRole || part.role() != Role.DECLINED
            : roles.contains(part.role().name()))
        && isAny(of(FacetField.ORGANIZATION), List.of(part.organization().slug()))
        && isAny(of(FacetField.ORGANIZATION_KIND), List.of(part.organization().kind().name()))
        && missing.stream().allMatch(part.words()::contains);
  }

  /** The values that a project has of a field; of what is asked of parts, those of these parts. */
  Collection<String> values(FacetField field, Site site, List<Part> parts) {
    return switch (field) {
      case ORGANIZATION -> parts.stream().map(part -> part.organization().slug()).toList();
      case ORGANIZATION_KIND ->
          parts.stream().map(part -> part.organization().kind().name()).toList();
      case ROLE -> parts.stream().map(part -> part.role().name()).toList();
      default -> values(field, site);
    };
  }

  private Collection<String> values(FacetField field, Site site) {
    return switch (field) {
      case NETWORK -> List.of(site.network() == null ? ExploreFilter.LOCAL : site.network().slug());
      case THEME_LINE -> site.themeLine() == null ? List.of() : List.of(site.themeLine().slug());
      case MUNICIPALITY -> site.places(at);
      case PHASE -> {
        var phase = site.phase(at);
        yield phase == null ? List.of() : List.of(phase.phase().name());
      }
      case TOPIC -> site.project().topics();
      case TARGET_GROUP -> site.project().targetGroups();
      case AGREEMENT -> site.project().agreements();
      case ORGANIZATION, ORGANIZATION_KIND, ROLE ->
          throw new IllegalArgumentException(field + " is asked of parts");
    };
  }

  private Set<String> of(FacetField field) {
    return Objects.requireNonNull(values.get(field));
  }

  private static boolean isAny(Set<String> asked, Collection<String> values) {
    return asked.isEmpty() || values.stream().anyMatch(asked::contains);
  }
}

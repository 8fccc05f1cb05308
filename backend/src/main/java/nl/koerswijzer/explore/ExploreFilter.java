package nl.koerswijzer.explore;

import java.util.Arrays;
import java.util.List;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/** What of who does what is asked for: slugs, enums and texts. An empty list is no condition. */
record ExploreFilter(
    @Nullable String text,
    @Nullable List<String> networks,
    @Nullable List<String> themeLines,
    @Nullable List<String> organizations,
    @Nullable List<Organization.Kind> organizationKinds,
    @Nullable List<String> municipalities,
    @Nullable List<String> projects,
    @Nullable List<Phase> phases,
    @Nullable List<Participation.Role> roles,
    @Nullable List<String> topics,
    @Nullable List<String> targetGroups,
    @Nullable List<String> agreements,
    @Nullable PartialDate at) {

  /** Stands for outside any network, as the id of its lane does. */
  static final String LOCAL = "~local";

  private static final ExploreFilter NONE =
      new ExploreFilter(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  static ExploreFilter of(@Nullable ExploreFilter given) {
    return given == null ? NONE : given;
  }

  /** The same on another date. */
  ExploreFilter on(PartialDate date) {
    return new ExploreFilter(
        text,
        networks,
        themeLines,
        organizations,
        organizationKinds,
        municipalities,
        projects,
        phases,
        roles,
        topics,
        targetGroups,
        agreements,
        date);
  }

  boolean isEmpty() {
    return at == null
        && words().isEmpty()
        && projectSlugs().isEmpty()
        && Arrays.stream(FacetField.values()).allMatch(field -> values(field).isEmpty());
  }

  List<String> words() {
    return text == null ? List.of() : Words.of(text);
  }

  List<String> projectSlugs() {
    return texts(projects);
  }

  /** What is chosen of a field: slugs, names of enums, or texts. */
  List<String> values(FacetField field) {
    return switch (field) {
      case NETWORK -> texts(networks);
      case THEME_LINE -> texts(themeLines);
      case ORGANIZATION -> texts(organizations);
      case ORGANIZATION_KIND -> texts(organizationKinds);
      case MUNICIPALITY -> texts(municipalities);
      case PHASE -> texts(phases);
      case ROLE -> texts(roles);
      case TOPIC -> texts(topics);
      case TARGET_GROUP -> texts(targetGroups);
      case AGREEMENT -> texts(agreements);
    };
  }

  private static List<String> texts(@Nullable List<?> values) {
    if (values == null) {
      return List.of();
    }
    Page.requireAtMost(values);
    return values.stream().map(String::valueOf).distinct().toList();
  }
}

package nl.koerswijzer.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

record OrganizationFilter(
    @Nullable String text,
    @Nullable List<Organization.Kind> kinds,
    @Nullable List<String> municipalities,
    @Nullable List<String> networks) {

  static final OrganizationFilter NONE = new OrganizationFilter(null, null, null, null);
}

package nl.koerswijzer.explore;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.organization.Organization.Kind;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Words;
import org.jspecify.annotations.Nullable;

/**
 * A participation of which the viewer may see both ends.
 *
 * @param seat the slug of the municipality where the organization has its seat; null: not known, or
 *     not to the viewer
 * @param sortName the organization's name as people sort
 * @param words what the organization is called, to search in
 */
record Part(
    Participation participation,
    Organization organization,
    @Nullable String seat,
    String sortName,
    String words) {

  /** Who steers or pays first; of several roles of an organization the first is drawn. */
  private static final List<Role> BY_WEIGHT =
      List.of(
          Role.LEAD,
          Role.FUNDER,
          Role.PROJECT_GROUP,
          Role.EXECUTOR,
          Role.PILOT,
          Role.RESEARCHER,
          Role.CONTRIBUTOR,
          Role.PARTICIPANT,
          Role.EXPLORING,
          Role.DECLINED);

  /** Roles from the one to draw first to the last. */
  static final Comparator<Role> BY_ROLE = comparingInt(BY_WEIGHT::indexOf);

  static final Comparator<Part> ORDER =
      comparing(Part::role, BY_ROLE)
          .thenComparing(Part::sortName)
          .thenComparing(part -> part.organization().slug())
          .thenComparing(part -> part.participation().id());

  static Part of(Participation participation, Organization organization, @Nullable String seat) {
    return new Part(
        participation,
        organization,
        seat,
        Words.plain(organization.name()),
        Words.plain(organization.names()));
  }

  Role role() {
    return participation.role();
  }

  boolean isMunicipality() {
    return organization.kind() == Kind.MUNICIPALITY;
  }

  /** Since when the register knows it: its start, else the date on which a source says it held. */
  @Nullable PartialDate since() {
    return participation.from() == null ? participation.asOf() : participation.from();
  }

  /** Whether it may have held on a date; null: on whatever date. */
  boolean heldOn(@Nullable PartialDate date) {
    var since = since();
    return date == null
        || ((since == null || !date.isBefore(since)) && !participation.hasEndedBefore(date));
  }

  static boolean isUpstream(Role role) {
    return role == Role.LEAD || role == Role.FUNDER || role == Role.PROJECT_GROUP;
  }
}

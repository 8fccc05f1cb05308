package nl.koerswijzer.explore;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes one sentence: an organization in one role, with projects. Without an organization:
 * what nobody is known to take part in.
 *
 * @param count projects that the organization has in this role, here or in a sentence beside this
 * @param isContinued whether it goes on where the one before it was full
 */
record Sentence(
    String id,
    @Nullable Organization organization,
    @Nullable Role role,
    int count,
    boolean isContinued,
    List<Project> projects,
    List<Participation> participations) {

  /** Projects that one sentence can name and still be read. */
  private static final int MOST = 25;

  static List<Sentence> of(Exploration all) {
    var sentences = new ArrayList<Sentence>();
    for (var organization : all.organizations()) {
      for (var role : organization.roles()) {
        sentences.addAll(of(organization, role));
      }
    }
    var alone =
        all.rows().stream().filter(row -> row.ties().isEmpty()).map(ProjectRow::project).toList();
    for (int from = 0; from < alone.size(); from += MOST) {
      var projects = alone.subList(from, Math.min(alone.size(), from + MOST));
      sentences.add(
          new Sentence("~none/" + from, null, null, alone.size(), from > 0, projects, List.of()));
    }
    return sentences;
  }

  private static List<Sentence> of(OrganizationRow row, Role role) {
    var ties = row.ties().stream().filter(tie -> tie.roles().contains(role)).toList();
    return IntStream.iterate(0, from -> from < ties.size(), from -> from + MOST)
        .mapToObj(
            from -> {
              var these = ties.subList(from, Math.min(ties.size(), from + MOST));
              return new Sentence(
                  row.id() + "/" + role + "/" + from,
                  row.organization(),
                  role,
                  ties.size(),
                  from > 0,
                  these.stream().map(Tie::project).toList(),
                  these.stream().flatMap(tie -> in(role, tie)).toList());
            })
        .toList();
  }

  private static Stream<Participation> in(Role role, Tie tie) {
    return tie.participations().stream().filter(one -> one.role() == role);
  }

  public @Nullable PartialDate asOf() {
    return participations.stream()
        .map(Participation::asOf)
        .filter(Objects::nonNull)
        .max(naturalOrder())
        .orElse(null);
  }
}

package nl.koerswijzer.signin;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Term;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What the people of an organization may see: it follows from what the register says of the
 * organization today, and is worked out at every request, so a membership that ends closes the
 * door.
 */
@Component
class Access {

  private final Register register;
  private final Clock clock;

  Access(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** The reader keys of an organization; empty when the register does not know it. */
  Optional<Set<String>> keysOf(String organization) {
    var found = register.listForAccess(about(organization));
    if (found.stream().noneMatch(Organization.class::isInstance)) {
      return Optional.empty();
    }
    var today = PartialDate.of(LocalDate.now(clock));
    var held =
        found.stream().filter(node -> node instanceof Term term && term.heldOn(today)).toList();
    return Optional.of(
        Stream.of(Stream.of(Audience.PUBLIC.key(null)), asMember(held), asParticipant(held))
            .flatMap(keys -> keys)
            .collect(toSet()));
  }

  private static Criteria about(String organization) {
    return new Criteria()
        .orOperator(
            where("_id").is(Node.id(Organization.class, organization)),
            where("type")
                .in(Node.kind(Membership.class).name(), Node.kind(Participation.class).name())
                .and("organization")
                .is(organization));
  }

  private static Stream<String> asMember(List<Node> held) {
    return held.stream()
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .flatMap(membership -> keys(membership.role(), membership.network()));
  }

  /** A guest is invited to a meeting; that makes him no reader of the network's papers. */
  private static Stream<String> keys(Membership.Role role, String network) {
    return switch (role) {
      case OWNER, HOST -> Stream.of(Audience.OWNER.key(network), Audience.PARTNER.key(network));
      case PARTNER, MEMBER -> Stream.of(Audience.PARTNER.key(network));
      case GUEST -> Stream.of();
    };
  }

  private Stream<String> asParticipant(List<Node> held) {
    var projects =
        held.stream()
            .filter(Participation.class::isInstance)
            .map(Participation.class::cast)
            .filter(participation -> participation.role() != Participation.Role.DECLINED)
            .map(participation -> Node.id(Project.class, participation.project()))
            .collect(toSet());
    return projects.isEmpty()
        ? Stream.of()
        : register.listForAccess(where("_id").in(projects)).stream()
            .map(project -> ((Project) project).network())
            .filter(Objects::nonNull)
            .map(Audience.PARTNER::key);
  }
}

package nl.koerswijzer.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.koerswijzer.search.SearchField.ALIAS;
import static nl.koerswijzer.search.SearchField.LINK;
import static nl.koerswijzer.search.SearchField.NAME;
import static nl.koerswijzer.search.SearchField.TEXT;
import static nl.koerswijzer.search.SearchField.TOPIC;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.governance.Body;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.governance.Post;
import nl.koerswijzer.network.Membership;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Places;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.project.Result;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of all records that one viewer may see. A link that leads to nothing he may see
 * says nothing here either.
 */
final class Entries {

  private final Map<String, Node> byId;
  private final Map<String, List<Participation>> participations;
  private final Map<String, List<Participation>> work;
  private final Map<String, List<Membership>> members;
  private final Map<String, List<Membership>> memberships;
  private final Map<String, List<Post>> seats;
  private final Map<String, Organization> publishers;
  private final Map<String, PhaseStatement> phases;

  /**
   * Entries of records.
   *
   * @param sorted all of them, by id
   */
  Entries(Collection<Node> sorted) {
    byId = new LinkedHashMap<>();
    sorted.forEach(node -> byId.put(node.id(), node));
    var takingPart =
        all(Participation.class).filter(one -> one.role() != Participation.Role.DECLINED).toList();
    participations = takingPart.stream().collect(groupingBy(Participation::project));
    work = takingPart.stream().collect(groupingBy(Participation::organization));
    members = all(Membership.class).collect(groupingBy(Membership::network));
    memberships = all(Membership.class).collect(groupingBy(Membership::organization));
    seats =
        all(Post.class)
            .filter(post -> post.body() != null)
            .collect(groupingBy(post -> Objects.requireNonNull(post.body())));
    publishers =
        all(Organization.class)
            .collect(toMap(one -> Word.together(one.name()), Function.identity(), (a, b) -> a));
    phases =
        all(PhaseStatement.class)
            .collect(
                toMap(
                    PhaseStatement::project,
                    Function.identity(),
                    BinaryOperator.maxBy(PhaseStatement.OLDEST_FIRST)));
  }

  /** In the order of their ids, which depends on nothing else. */
  List<Entry> all() {
    return byId.values().stream().map(this::entry).filter(Objects::nonNull).toList();
  }

  private <T extends Node> Stream<T> all(Class<T> type) {
    return byId.values().stream().filter(type::isInstance).map(type::cast);
  }

  private @Nullable Entry entry(Node node) {
    return switch (node) {
      case Organization organization -> of(organization);
      case Project project -> of(project);
      case Network network -> of(network);
      case ThemeLine line -> of(line);
      case Body body -> of(body);
      case Decision decision -> of(decision);
      case Source source -> of(source);
      case Abbreviation abbreviation ->
          entry(abbreviation, null)
              .with(NAME, abbreviation.shortForm())
              .with(ALIAS, abbreviation.longForm());
      case Result result -> of(result);
      default -> null;
    };
  }

  private Entry of(Organization organization) {
    var entry =
        entry(organization, null)
            .with(NAME, organization.name())
            .with(ALIAS, organization.shortName())
            .with(TOPIC, KindWords.of(organization.kind()))
            .with(TEXT, organization.summary())
            .of(organization)
            .of(find(Organization.class, organization.parent()))
            .linked(work.getOrDefault(organization.slug(), List.of()).size());
    for (var slug : Places.of(organization).toList()) {
      var place = find(Organization.class, slug);
      if (place != null) {
        entry.in(slug).with(LINK, slug.equals(organization.slug()) ? null : place.name());
      }
    }
    memberships
        .getOrDefault(organization.slug(), List.of())
        .forEach(one -> entry.of(find(Network.class, one.network())));
    return entry;
  }

  private Entry of(Project project) {
    var entry =
        entry(project, null)
            .with(NAME, project.name())
            .with(ALIAS, project.aliases().stream())
            .with(TOPIC, project.topics().stream())
            .with(TOPIC, project.targetGroups().stream())
            .with(TOPIC, project.agreements().stream())
            .with(TEXT, project.goal())
            .with(TEXT, project.targets().stream().map(Project.Target::text));
    addProject(entry, project);
    return entry
        .in(phases.get(project.slug()))
        .linked(participations.getOrDefault(project.slug(), List.of()).size());
  }

  /** What holds of a project holds of what it brought about. */
  private void addProject(Entry entry, Project project) {
    var network = find(Network.class, project.network());
    var line = find(ThemeLine.class, project.themeLine());
    entry
        .of(network)
        .with(LINK, network == null ? null : network.name(), line == null ? null : line.name());
    for (var one : participations.getOrDefault(project.slug(), List.of())) {
      var organization = find(Organization.class, one.organization());
      if (organization != null) {
        entry.of(organization).with(LINK, organization.name(), organization.shortName());
      }
    }
    placesOf(project).forEach(entry::in);
  }

  private Set<String> placesOf(Project project) {
    var takingPart =
        participations.getOrDefault(project.slug(), List.of()).stream()
            .map(one -> find(Organization.class, one.organization()))
            .filter(Objects::nonNull)
            .toList();
    var municipalities =
        takingPart.stream()
            .filter(one -> one.kind() == Organization.Kind.MUNICIPALITY)
            .map(Organization::slug);
    var seats =
        takingPart.stream()
            .map(one -> find(Organization.class, one.municipality()))
            .filter(Objects::nonNull)
            .map(Organization::slug);
    return Places.ofProject(municipalities.collect(toSet()), seats.collect(toSet()));
  }

  /** Where it is, if the viewer may see that. */
  private @Nullable String placeOf(Organization organization) {
    if (organization.kind() == Organization.Kind.MUNICIPALITY) {
      return organization.slug();
    }
    var place = find(Organization.class, organization.municipality());
    return place == null ? null : place.slug();
  }

  private Entry of(Network network) {
    var entry =
        entry(network, null)
            .with(NAME, network.name())
            .with(ALIAS, network.shortName())
            .with(TEXT, network.summary())
            .of(network)
            .of(find(Organization.class, network.host()));
    for (var one : members.getOrDefault(network.slug(), List.of())) {
      var member = find(Organization.class, one.organization());
      if (member != null) {
        entry.of(member).in(placeOf(member)).with(LINK, member.name()).linked(1);
      }
    }
    return entry;
  }

  private Entry of(ThemeLine line) {
    var network = find(Network.class, line.network());
    return entry(line, null)
        .with(NAME, line.name())
        .with(TEXT, line.ambition(), line.summary())
        .with(TEXT, line.goals().stream())
        .with(TEXT, line.actionLines().stream())
        .with(LINK, network == null ? null : network.name())
        .of(network);
  }

  private Entry of(Body body) {
    var network = find(Network.class, body.network());
    var entry =
        entry(body, null)
            .with(NAME, body.name())
            .with(ALIAS, body.shortName())
            .with(TEXT, body.mandate(), body.composition())
            .with(LINK, network == null ? null : network.name())
            .of(network);
    seats
        .getOrDefault(body.slug(), List.of())
        .forEach(post -> entry.of(find(Organization.class, post.organization())));
    return entry;
  }

  private Entry of(Decision decision) {
    var body = find(Body.class, decision.body());
    var organization = find(Organization.class, decision.organization());
    var entry =
        entry(decision, decision.date())
            .with(NAME, decision.subject())
            .with(TOPIC, KindWords.of(decision.outcome()))
            .with(TEXT, decision.summary())
            .with(LINK, body == null ? null : body.name())
            .with(LINK, organization == null ? null : organization.name())
            .of(body == null ? null : find(Network.class, body.network()))
            .of(organization)
            .in(organization == null ? null : placeOf(organization));
    decision.projects().stream()
        .map(slug -> find(Project.class, slug))
        .filter(Objects::nonNull)
        .forEach(project -> entry.with(LINK, project.name()));
    return entry;
  }

  private Entry of(Source source) {
    var publisher = publishers.get(Word.together(source.publisher()));
    return entry(source, source.date())
        .with(NAME, source.title())
        .with(TOPIC, source.publisher())
        .of(publisher)
        .in(publisher == null ? null : placeOf(publisher));
  }

  private Entry of(Result result) {
    var entry =
        entry(result, result.period().end())
            .with(TEXT, result.summary())
            .with(TEXT, result.metrics().stream().map(Result.Metric::metric));
    var project = find(Project.class, result.project());
    if (project != null) {
      entry.with(LINK, project.name());
      addProject(entry, project);
    }
    return entry;
  }

  private Entry entry(Node node, @Nullable PartialDate date) {
    var entry = new Entry(node, date == null ? newestSource(node) : date);
    return entry.with(LINK, KindWords.of(entry.kind()));
  }

  private @Nullable PartialDate newestSource(Node node) {
    return node.provenance().sources().stream()
        .map(citation -> find(Source.class, citation.source()))
        .map(source -> source == null ? null : source.date())
        .filter(Objects::nonNull)
        .max(PartialDate::compareTo)
        .orElse(null);
  }

  private <T extends Node> @Nullable T find(Class<T> type, @Nullable String slug) {
    return slug == null ? null : type.cast(byId.get(Node.id(type, slug)));
  }
}

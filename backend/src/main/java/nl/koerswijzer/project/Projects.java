package nl.koerswijzer.project;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Conditions;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Questions about projects. */
@Component
class Projects {

  private final Register register;

  Projects(Register register) {
    this.register = register;
  }

  Optional<Project> find(Viewer viewer, String slug) {
    return register.find(viewer, Project.class, slug);
  }

  Connection<Project> scroll(Viewer viewer, ProjectFilter filter, Order order, Page page) {
    return register.scroll(viewer, Project.class, matching(viewer, filter), order, page);
  }

  /** What is known of phases, newest first. */
  List<PhaseStatement> phases(Viewer viewer, @Nullable Phase phase, Page page) {
    var criteria = phase == null ? Register.ALL : where("phase").is(phase);
    var newest = Order.descending("asOf");
    return page.first() == 0
        ? List.of()
        : register.list(viewer, PhaseStatement.class, criteria, newest, page.first());
  }

  Criteria matching(Viewer viewer, ProjectFilter filter) {
    var conditions =
        new Conditions()
            .named(filter.text())
            .linksTo(
                "network", filter.networks(), visible(viewer, Network.class, filter.networks()))
            .linksTo(
                "themeLine",
                filter.themeLines(),
                visible(viewer, ThemeLine.class, filter.themeLines()))
            .in("topics", filter.topics())
            .in("agreements", filter.agreements());
    if (filter.local() != null) {
      // To whom a network is hidden, its open projects are local ones.
      var networks = register.values(viewer, RecordKind.NETWORK, "slug", Register.ALL);
      conditions.and(
          filter.local() ? where("network").nin(networks) : where("network").in(networks));
    }
    if (filter.phases() != null && !filter.phases().isEmpty()) {
      conditions.and(where("slug").in(nowIn(viewer, Set.copyOf(filter.phases()))));
    }
    if (filter.organizations() != null && !filter.organizations().isEmpty()) {
      var organizations = visible(viewer, Organization.class, filter.organizations());
      conditions.and(where("slug").in(with(viewer, organizations)));
    }
    return conditions.criteria();
  }

  private Set<String> visible(
      Viewer viewer, Class<? extends Node> type, @Nullable List<String> slugs) {
    return register.visible(viewer, type, slugs);
  }

  /** The slugs of projects whose latest phase, as far as the viewer may see, is one of these. */
  private Set<String> nowIn(Viewer viewer, Set<Phase> phases) {
    return register.list(viewer, PhaseStatement.class, Register.ALL, Order.NAME).stream()
        .collect(
            toMap(
                PhaseStatement::project,
                Function.identity(),
                BinaryOperator.maxBy(PhaseStatement.OLDEST_FIRST)))
        .values()
        .stream()
        .filter(latest -> phases.contains(latest.phase()))
        .map(PhaseStatement::project)
        .collect(toSet());
  }

  // Participations belong to a later feature; only their stored names are known here.
  private Set<String> with(Viewer viewer, Set<String> organizations) {
    return register.values(
        viewer, RecordKind.PARTICIPATION, "project", where("organization").in(organizations));
  }
}

package nl.koerswijzer.explore;

import java.util.List;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.register.BadInput;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who does what: one answer behind graph, table, tree and text. */
@Controller
class ExploreController {

  /** Of lanes, stations, rows, organizations: more than any picture can hold. */
  private static final int MOST = 500;

  private final Landscapes landscapes;

  ExploreController(Landscapes landscapes) {
    this.landscapes = landscapes;
  }

  @QueryMapping
  Exploration explore(@Argument @Nullable ExploreFilter filter, Viewer viewer) {
    return landscapes.of(viewer, ExploreFilter.of(filter));
  }

  @QueryMapping
  @Nullable Ways connection(
      @Argument String from,
      @Argument String to,
      @Argument @Nullable ExploreFilter filter,
      Viewer viewer) {
    return Ways.of(explore(filter, viewer), from, to);
  }

  @QueryMapping
  Changes compare(
      @Argument @Nullable ExploreFilter filter,
      @Argument PartialDate from,
      @Argument PartialDate until,
      Viewer viewer) {
    // Of a day and its year nobody can say which comes first.
    if (!from.isBefore(until) && !from.equals(until)) {
      throw new BadInput(
          "argument 'until' must lie after 'from' (%s), as %s does not".formatted(from, until));
    }
    var asked = ExploreFilter.of(filter);
    var all = ExploreFilter.of(null);
    return Changes.of(
        landscapes.of(viewer, asked.on(from)),
        landscapes.of(viewer, asked.on(until)),
        landscapes.of(viewer, all.on(from)),
        landscapes.of(viewer, all.on(until)));
  }

  @SchemaMapping
  List<Facet> facets(Exploration all, @Argument @Nullable List<FacetField> fields) {
    return Facet.of(all, fields);
  }

  @SchemaMapping
  List<Facet.Value> values(Facet facet, @Argument @Nullable String text, Page page) {
    return facet.values(text, page);
  }

  @SchemaMapping
  List<Lane> lanes(Exploration all, @Argument int most, @Argument int stations) {
    return Lanes.of(all, bounded("most", most), bounded("stations", stations));
  }

  @SchemaMapping
  List<Lanes.Bridge> bridges(Exploration all, @Argument int most, Page page) {
    return Lanes.bridges(all, page.first(), bounded("most", most));
  }

  @SchemaMapping
  @Nullable NetworkPicture network(
      Exploration all, @Argument String slug, @Argument int rows, @Argument int organizations) {
    return NetworkPicture.of(
        all, slug, bounded("rows", rows), bounded("organizations", organizations));
  }

  @SchemaMapping
  @Nullable Ego ego(Exploration all, @Argument String id, @Argument int rows) {
    return Ego.of(all, id, bounded("rows", rows));
  }

  @SchemaMapping
  List<Overlapping> overlaps(Ego ego, Page page) {
    return ego.overlaps().stream().limit(page.first()).toList();
  }

  @SchemaMapping
  List<ProjectRow> children(Ego ego, Page page) {
    return ego.children().stream().limit(page.first()).toList();
  }

  @SchemaMapping
  Connection<ProjectRow> projects(
      Exploration all, @Argument @Nullable ProjectRowOrder orderBy, Page page) {
    return Connection.of(ProjectRowOrder.sorted(all.rows(), orderBy), page, ProjectRow::id);
  }

  @SchemaMapping
  Connection<OrganizationRow> organizations(
      Exploration all, @Argument @Nullable OrganizationRowOrder orderBy, Page page) {
    return Connection.of(
        OrganizationRowOrder.sorted(all.organizations(), orderBy), page, OrganizationRow::id);
  }

  @SchemaMapping
  Connection<Participation> participations(
      Exploration all, @Argument @Nullable ParticipationOrder orderBy, Page page) {
    return Connection.of(ParticipationOrder.sorted(all, orderBy), page);
  }

  @SchemaMapping
  Matrix matrix(
      Exploration all,
      @Argument int firstProjects,
      @Argument @Nullable String afterProjects,
      Page page) {
    return Matrix.of(all, page, new Page(firstProjects, afterProjects));
  }

  @SchemaMapping
  Connection<TreeNode> tree(
      Exploration all, @Argument TreeNode.Order by, @Argument List<String> under, Page page) {
    return Connection.of(TreeNode.of(all, by, under), page, TreeNode::id);
  }

  @SchemaMapping
  Connection<Sentence> sentences(Exploration all, Page page) {
    return Connection.of(Sentence.of(all), page, Sentence::id);
  }

  @SchemaMapping
  List<Tie> municipalities(ProjectRow row, Page page) {
    return row.ofMunicipalities().stream().limit(page.first()).toList();
  }

  @SchemaMapping
  List<Tie> organizations(ProjectRow row, Page page) {
    return row.ofOthers().stream().limit(page.first()).toList();
  }

  @SchemaMapping
  List<Tie> ties(OrganizationRow row, Page page) {
    return row.ties().stream().limit(page.first()).toList();
  }

  @SchemaMapping(typeName = "ExploreComparison")
  Connection<Changes.Change> changes(
      Changes changes, @Argument @Nullable List<Changes.Kind> kinds, Page page) {
    return Connection.of(changes.of(kinds), page, Changes.Change::id);
  }

  private static int bounded(String argument, int given) {
    if (given < 1 || given > MOST) {
      throw new BadInput("argument '%s' must be 1 to %d, not %d".formatted(argument, MOST, given));
    }
    return given;
  }
}

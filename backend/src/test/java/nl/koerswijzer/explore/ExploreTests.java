package nl.koerswijzer.explore;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.koerswijzer.Asking;
import nl.koerswijzer.Commands;
import nl.koerswijzer.ProductTest;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Page;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who does what in the bundled register, for three viewers. */
@ProductTest
class ExploreTests {

  private static final int FILTERS = 500;

  /** Filters of which every view is walked through to the end. */
  private static final int WALKED = 25;

  /** Values of a facet that are checked one by one. */
  private static final int VALUES = 25;

  @Autowired private Register register;
  @Autowired private Asking asking;
  @Autowired private Commands commands;

  static List<Viewer> viewers() {
    return List.of(
        Viewer.ANYONE, Viewer.partnerOf("twentse-koers"), Viewer.ownerOf("twentse-koers"));
  }

  private List<Node> records(Viewer viewer) {
    return register.listAll(viewer, Landscape.MADE_OF);
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void choosesAndCountsWhatThePlainestWayDoes(Viewer viewer) {
    var records = records(viewer);
    var landscape = Landscape.of(records);
    var random = new Random(5);
    var filters = new RandomFilters(records, random);
    var plain = new BruteForce(records);
    int empty = 0;
    for (int i = 0; i < FILTERS; i++) {
      var drawn = filters.next();
      var all = Exploration.of(landscape, drawn.filter());

      assertThat(projects(all)).as("%s", drawn).isEqualTo(plain.projects(drawn));
      var participations = participations(all.ties().stream());
      assertThat(participations).as("%s", drawn).isEqualTo(plain.participations(drawn));
      assertThat(all.counts().projects()).isEqualTo(projects(all).size());
      assertThat(all.counts().participations()).isEqualTo(participations.size());
      empty += all.rows().isEmpty() ? 1 : 0;

      var field = filters.any(List.of(FacetField.values()));
      var facet = Facet.of(all, List.of(field)).getFirst();
      var counts = new HashMap<String, Integer>();
      facet.all().forEach(value -> counts.put(value.value(), value.count()));
      var asked = new HashSet<>(counts.keySet().stream().limit(VALUES).toList());
      asked.add(filters.value(field));
      for (var value : asked) {
        assertThat(counts.getOrDefault(value, 0))
            .as("%s %s of %s", field, value, drawn)
            .isEqualTo(plain.projects(drawn.with(field, value)).size());
      }
    }
    assertThat(empty).as("filters that choose nothing").isLessThan(FILTERS / 2);
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void showsTheSameInLanesTableTreeMatrixAndText(Viewer viewer) {
    var records = records(viewer);
    var landscape = Landscape.of(records);
    var filters = new RandomFilters(records, new Random(6));
    for (int i = 0; i < WALKED; i++) {
      var drawn = filters.next();
      var all = Exploration.of(landscape, drawn.filter());
      var projects = projects(all);
      var participations = participations(all.ties().stream());

      for (int most : new int[] {3, 14, 100}) {
        var lanes = Lanes.of(all, most, 1000);
        assertThat(lanes.size()).isLessThanOrEqualTo(Math.max(most, 2));
        var rows =
            lanes.stream()
                .flatMap(lane -> lane.stations().stream())
                .map(Lane.Station::row)
                .toList();
        assertThat(rows).hasSameSizeAs(projects);
        assertThat(rows.stream().map(row -> row.project().slug()).collect(toSet()))
            .isEqualTo(projects);
        assertThat(participations(rows.stream().flatMap(row -> row.ties().stream())))
            .isEqualTo(participations);
      }
      assertThat(ids(ParticipationOrder.sorted(all, null).stream())).isEqualTo(participations);
      assertThat(participations(all.organizations().stream().flatMap(row -> row.ties().stream())))
          .isEqualTo(participations);

      var sentences = Sentence.of(all);
      assertThat(
              sentences.stream()
                  .flatMap(sentence -> sentence.projects().stream())
                  .map(Node::slug)
                  .collect(toSet()))
          .isEqualTo(projects);
      assertThat(ids(sentences.stream().flatMap(sentence -> sentence.participations().stream())))
          .isEqualTo(participations);

      for (var by : TreeNode.Order.values()) {
        var places = walk(all, by, List.of());
        assertThat(
                places.stream()
                    .filter(node -> node.id().startsWith("project:"))
                    .map(node -> node.id().substring("project:".length()))
                    .collect(toSet()))
            .as("tree by %s of %s", by, drawn)
            .isEqualTo(projects);
        assertThat(ids(places.stream().flatMap(node -> node.participations().stream())))
            .isEqualTo(participations);
      }
    }
  }

  /** Every place in the tree; each has as many below it as it says. */
  private static List<TreeNode> walk(Exploration all, TreeNode.Order by, List<String> under) {
    var found = new ArrayList<TreeNode>();
    for (var node : TreeNode.of(all, by, under)) {
      var below = Stream.concat(under.stream(), Stream.of(node.id())).toList();
      assertThat(TreeNode.of(all, by, below)).as("%s", below).hasSize(node.childCount());
      found.add(node);
      found.addAll(walk(all, by, below));
    }
    return found;
  }

  @Test
  void findsTheShortestWaysThatAPlainSearchFinds() {
    var all = everything(Viewer.ANYONE);
    var ids =
        Stream.concat(
                all.organizations().stream().map(OrganizationRow::id),
                all.rows().stream().map(ProjectRow::id))
            .toList();
    var random = new Random(7);
    int connected = 0;
    for (int i = 0; i < 300; i++) {
      var from = ids.get(random.nextInt(ids.size()));
      var to = ids.get(random.nextInt(ids.size()));
      var ways = Objects.requireNonNull(Ways.of(all, from, to));
      var graph = graph(all, Set.of(from, to));
      var before = plainDistances(graph, from);
      var after = plainDistances(graph, to);
      var distance = before.get(to);
      assertThat(ways.distance()).as("%s %s", from, to).isEqualTo(distance);
      if (distance != null) {
        connected++;
        for (int step = 0; step <= distance; step++) {
          int at = step;
          var expected =
              before.entrySet().stream()
                  .filter(node -> node.getValue() == at)
                  .map(Map.Entry::getKey)
                  .filter(id -> after.getOrDefault(id, 99) == distance - at)
                  .collect(toSet());
          var layer = ways.layers().get(step);
          var shown = layer.nodes().stream().map(Ways.End::id).collect(toSet());
          assertThat(expected).containsAll(shown);
          assertThat(shown.size() + layer.leftOut()).isEqualTo(expected.size());
          assertThat(shown).isNotEmpty();
        }
        assertThat(ways.ties()).hasSizeGreaterThanOrEqualTo(distance);
      }
    }
    assertThat(connected).isBetween(50, 299);
  }

  private static Map<String, Set<String>> graph(Exploration all, Set<String> ends) {
    var graph = new HashMap<String, Set<String>>();
    for (var tie : all.ties()) {
      var organization = tie.organization().id();
      if (!tie.organization().kind().name().equals("MUNICIPALITY") || ends.contains(organization)) {
        graph.computeIfAbsent(organization, id -> new HashSet<>()).add(tie.project().id());
        graph.computeIfAbsent(tie.project().id(), id -> new HashSet<>()).add(organization);
      }
    }
    return graph;
  }

  /** Widens a set of what is reached, eight times. */
  private static Map<String, Integer> plainDistances(Map<String, Set<String>> graph, String from) {
    var found = new HashMap<String, Integer>(Map.of(from, 0));
    for (int step = 1; step <= 8; step++) {
      for (var id : Set.copyOf(found.keySet())) {
        for (var next : graph.getOrDefault(id, Set.of())) {
          found.putIfAbsent(next, step);
        }
      }
    }
    return found;
  }

  @Test
  void isTheSameInWhateverOrderTheRecordsCome() {
    var records = new ArrayList<>(records(Viewer.ANYONE));
    var first = pictures(Landscape.of(records));
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(records, new Random(seed));
      assertThat(pictures(Landscape.of(records))).isEqualTo(first);
    }
  }

  private static List<Object> pictures(Landscape landscape) {
    var all = Exploration.of(landscape, ExploreFilter.of(null));
    var pictures = new ArrayList<Object>();
    pictures.add(Lanes.of(all, 14, 105));
    pictures.add(Lanes.of(all, 5, 20));
    pictures.add(Lanes.bridges(all, 12, 14));
    pictures.add(Facet.of(all, null));
    pictures.add(Sentence.of(all));
    landscape.networks().keySet().stream()
        .sorted()
        .forEach(slug -> pictures.add(String.valueOf(NetworkPicture.of(all, slug, 120, 130))));
    pictures.add(String.valueOf(NetworkPicture.of(all, Region.LOCAL, 60, 50)));
    pictures.add(String.valueOf(NetworkPicture.of(all, Region.SMALL, 60, 50)));
    for (var id :
        List.of("organization:menzis", "organization:enschede", "project:welzijn-op-recept")) {
      pictures.add(String.valueOf(Ego.of(all, id, 20)));
    }
    pictures.add(String.valueOf(Ways.of(all, "organization:menzis", "organization:saxion")));
    return pictures;
  }

  @Test
  void rollsUpWhatDoesNotFitAndLosesNothing() {
    var all = everything(Viewer.ANYONE);
    for (int rows : new int[] {5, 12, 42}) {
      for (var organization : all.organizations()) {
        var ego = Objects.requireNonNull(Ego.of(all, organization.id(), rows));
        assertThat(
                ego.groups().stream()
                    .mapToInt(
                        group ->
                            group.more() + group.rows().stream().mapToInt(Ego.Row::count).sum())
                    .sum())
            .isEqualTo(organization.projectCount());
        for (var isLeft : List.of(true, false)) {
          var side = ego.groups().stream().filter(group -> group.isLeft() == isLeft).toList();
          double high = side.stream().mapToDouble(group -> 1.6 + drawn(group)).sum();
          assertThat(side)
              .as("%s in %s rows", organization.id(), rows)
              .satisfiesAnyOf(
                  _ -> assertThat(high).isLessThanOrEqualTo(rows),
                  _ -> assertThat(side).allMatch(group -> drawn(group) <= 2));
        }
      }
    }
    for (int rows : new int[] {10, 30, 120}) {
      var picture = Objects.requireNonNull(NetworkPicture.of(all, "twentse-koers", rows, 20));
      int shown = picture.groups().stream().mapToInt(group -> group.rows().size()).sum();
      int more = picture.groups().stream().mapToInt(NetworkPicture.Group::more).sum();
      assertThat(shown + more).isEqualTo(picture.projectCount());
      assertThat(shown).isLessThanOrEqualTo(Math.max(rows, picture.groups().size()));
      assertThat(picture.organizations().size() + picture.moreOrganizations())
          .isEqualTo(picture.organizationCount());
    }
  }

  /** With a row that says how many more there are. */
  private static int drawn(Ego.Group group) {
    return group.rows().size() + (group.more() > 0 ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void showsOfEveryProjectWhatItOverlapsWithAndItsChildren(Viewer viewer) {
    var all = everything(viewer);
    var overlaps = all.landscape().overlaps();
    assertThat(overlaps).isNotEmpty();
    int shown = 0;
    for (var row : all.rows()) {
      var slug = row.project().slug();
      var ego = Objects.requireNonNull(Ego.of(all, row.id(), 42));
      assertThat(ego.overlaps().stream().map(one -> one.overlap().id()))
          .as(slug)
          .containsExactlyInAnyOrderElementsOf(
              overlaps.stream()
                  .filter(
                      one ->
                          slug.equals(one.left().project()) || slug.equals(one.right().project()))
                  .map(Node::id)
                  .toList());
      assertThat(ego.overlaps())
          .allMatch(one -> one.row() != null || one.topic() != null)
          .noneMatch(one -> one.row() != null && one.row().id().equals(row.id()));
      assertThat(ego.children())
          .as(slug)
          .isEqualTo(
              all.rows().stream().filter(one -> slug.equals(one.project().parent())).toList());
      shown += ego.overlaps().size();
    }
    assertThat(shown).isGreaterThanOrEqualTo(10);
  }

  @Test
  void leavesOutOverlapsAndChildrenWithWhatTheFilterLeavesOut() {
    var landscape = Landscape.of(records(Viewer.ANYONE));
    var filter = choosing("welzijn-op-recept");
    var all = Exploration.of(landscape, filter);
    assertThat(overlaps(all, "welzijn-op-recept")).containsExactly("null null lokaal welzijnswerk");
    assertThat(overlaps(everything(Viewer.ANYONE), "welzijn-op-recept"))
        .containsExactly(
            "volwassenen-naar-gezonder-gewicht twentse-koers null",
            "null null lokaal welzijnswerk");
    var alone =
        Ego.of(Exploration.of(landscape, choosing("respijtzorg")), "project:respijtzorg", 9);
    assertThat(Objects.requireNonNull(alone).children()).isEmpty();
  }

  @Test
  void saysNothingOfAnOverlapWithWhatOneMayNotSee() {
    var records = records(Viewer.ANYONE);
    var hidden =
        Set.of("project:volwassenen-naar-gezonder-gewicht", "network:mentaal-gezond-twente");
    var seen = records.stream().filter(record -> !hidden.contains(record.id())).toList();
    var all = Exploration.of(Landscape.of(seen), ExploreFilter.of(null));
    assertThat(overlaps(everything(Viewer.ANYONE), "mentale-gezondheidsnetwerken"))
        .containsExactly("null mentaal-gezond-twente mentale gezondheid");
    assertThat(overlaps(all, "welzijn-op-recept")).containsExactly("null null lokaal welzijnswerk");
    assertThat(overlaps(all, "mentale-gezondheidsnetwerken")).isEmpty();
  }

  @Test
  void countsTheOverlapsAndChildrenOfAProjectThatAreNotAskedForToo() {
    var query =
        "{ explore { overlapping: ego(id: \"project:welzijn-op-recept\") {"
            + " overlapCount overlaps(first: 1) { topic } }"
            + " whole: ego(id: \"project:respijtzorg\") {"
            + " childCount some: children(first: 1) { id } all: children { id } } } }";
    var answer = asking.ask(Viewer.ANYONE, query).at("/data/explore");
    assertThat(answer.at("/overlapping/overlapCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/overlapping/overlaps")).hasSize(1);
    assertThat(answer.at("/whole/some")).hasSize(1);
    int children = answer.at("/whole/all").size();
    assertThat(answer.at("/whole/childCount").asInt()).isEqualTo(children).isGreaterThan(1);
  }

  private static ExploreFilter choosing(String project) {
    return new ExploreFilter(
        null, null, null, null, null, null, List.of(project), null, null, null, null, null, null);
  }

  /** Project, network and topic of the other side of each. */
  private static List<String> overlaps(Exploration all, String project) {
    return Objects.requireNonNull(Ego.of(all, "project:" + project, 9)).overlaps().stream()
        .map(
            one -> {
              var row = one.row() == null ? null : one.row().project().slug();
              var network = one.network() == null ? null : one.network().slug();
              return row + " " + network + " " + one.topic();
            })
        .toList();
  }

  @Test
  void keepsMunicipalitiesOutOfThePicturesOfANetwork() {
    var all = everything(Viewer.ANYONE);
    var picture = Objects.requireNonNull(NetworkPicture.of(all, "twentse-koers", 500, 500));
    assertThat(picture.organizations())
        .isNotEmpty()
        .noneMatch(placed -> placed.organization().kind().name().equals("MUNICIPALITY"));
    assertThat(Lanes.bridges(all, 100, 14))
        .isNotEmpty()
        .noneMatch(bridge -> bridge.organization().kind().name().equals("MUNICIPALITY"));
    assertThat(picture.organizations())
        .isSortedAccordingTo(Comparator.comparingDouble(NetworkPicture.Placed::centre));
  }

  @Test
  void putsTheThemeLinesFirstByNumberThenNetworksAndWhatIsLocalLast() {
    var lanes = Lanes.of(everything(Viewer.ANYONE), 14, 105).stream().map(Lane::id).toList();
    assertThat(lanes)
        .startsWith(
            "themeLine:bestaanszekerheid",
            "themeLine:preventie-en-gezondheid",
            "themeLine:mentale-gezondheid",
            "themeLine:ouderen",
            "themeLine:jeugd")
        .endsWith("~local");
    assertThat(lanes.indexOf("~small")).isEqualTo(lanes.size() - 2);
  }

  @Test
  void answersEveryViewInFewCommands() {
    var query =
        """
        { explore(filter: {networks: ["twentse-koers"]}) {
            counts { projects organizations municipalities ties participations }
            facets { field valueCount values { value name count isChosen } }
            lanes { id projectCount stations { size row { project { slug name } parties } } }
            bridges { organization { name } centre stops { lane projectCount } }
            network(slug: "twentse-koers") {
              groups { rows { project { name } organizations { roles organization { name } } } }
              organizations { centre organization { name } }
            }
            ego(id: "organization:menzis") { groups { role rows { others row { project { name } } } } }
            projects { edges { node { project { name network { name } themeLine { name } } } } }
            participations(first: 50) { edges { node { role project { name } organization { name }
              sources { at source { title } } } } }
            tree { edges { node { name childCount record { id } } } }
            matrix { ties { id roles } }
            sentences { edges { node { organization { name } role projects { name }
              participations { sources { source { title } } } } } }
          }
          connection(from: "organization:menzis", to: "organization:saxion") {
            distance layers { nodes { id } leftOut } municipalities { name }
          }
          compare(from: "2023", until: "2025-05") {
            counts { kind count } changes { edges { node { kind project { name } } } }
          }
        }
        """;
    commands.forget();
    var answer = asking.ask(Viewer.ownerOf("twentse-koers"), query);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    assertThat(commands.sent()).hasSizeLessThanOrEqualTo(12);
    assertThat(answer.at("/data/explore/counts/projects").asInt()).isGreaterThan(40);
    assertThat(answer.at("/data/connection/distance").isNumber()).isTrue();
  }

  @Test
  void saysWhomToApproachInFewCommands() {
    var query =
        """
        { project(slug: "jongeren-en-schulden") { approach { nearness asOf organization { name } in { id } } }
          organization(slug: "menzis") { approach { nearness asOf organization { name } in { id } } }
          themeLine(slug: "ouderen") { approach { nearness in { id } } }
        }
        """;
    commands.forget();
    var answer = asking.ask(Viewer.ANYONE, query);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    assertThat(commands.sent()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void saysWhomToApproachOrTheNearestItKnows() {
    var enschede =
        asking.ask(
            Viewer.ANYONE,
            "{ organization(slug: \"enschede\") { approach { nearness in { id } } } }");
    assertThat(enschede.findValuesAsString("nearness")).containsOnly("OWN");
    assertThat(enschede.toString()).contains("body:ao-twentse-koers");

    var line =
        asking.ask(
            Viewer.ANYONE, "{ themeLine(slug: \"ouderen\") { approach { nearness in { id } } } }");
    assertThat(line.findValuesAsString("nearness")).isNotEmpty().containsOnly("NETWORK");
  }

  @Test
  void tellsThatBothEndsAreTheSame() {
    var query =
        "{ connection(from: \"organization:menzis\", to: \"organization:menzis\") { distance } }";
    assertThat(asking.ask(Viewer.ANYONE, query).at("/data/connection/distance").asInt()).isZero();
  }

  @Test
  void opensTheMatrixWhereTheTiesAre() {
    var all = everything(Viewer.ANYONE);
    var opening = Matrix.of(all, new Page(25, null), new Page(12, null));
    assertThat(opening.ties()).hasSizeGreaterThan(25 * 12 / 3);
    assertThat(opening.organizations().edges().getFirst().node().ties())
        .hasSize(
            all.organizations().stream().mapToInt(row -> row.ties().size()).max().orElseThrow());

    var ties = new HashSet<String>();
    String below = null;
    do {
      var beside = (String) null;
      Matrix part;
      do {
        part = Matrix.of(all, new Page(100, below), new Page(40, beside));
        part.ties().forEach(tie -> assertThat(ties.add(tie.id())).isTrue());
        beside = part.projects().pageInfo().endCursor();
      } while (part.projects().pageInfo().hasNextPage());
      below = part.organizations().pageInfo().endCursor();
      if (!part.organizations().pageInfo().hasNextPage()) {
        break;
      }
    } while (true);
    assertThat(ties)
        .isEqualTo(all.ties().stream().map(Tie::id).collect(toCollection(HashSet::new)));
  }

  @Test
  void namesAllThatAFilterChooses() {
    var slugs = records(Viewer.ANYONE).stream().filter(Organization.class::isInstance);
    var many = slugs.map(Node::slug).sorted().limit(30).toList();
    var query =
        """
        query ($filter: ExploreFilter) { explore(filter: $filter) {
          facets(fields: [NETWORK, ORGANIZATION, MUNICIPALITY, TOPIC, PHASE]) {
            chosen { value name }
          }
          chosenProjects { slug name }
        } }
        """;
    Map<String, Object> filter =
        Map.of(
            "organizations", many,
            "networks", List.of("nergens", "~local", "twentse-koers"),
            "municipalities", List.of("menzis", "almelo"),
            "topics", List.of("bestaat niet"),
            "phases", List.of("STOPPED"),
            "projects", List.of("nergens", "valpreventie"));
    var answer = asking.ask(Viewer.ANYONE, query, Map.of("filter", filter));

    assertThat(answer.get("errors")).as("%s", answer).isNull();
    var facets = answer.at("/data/explore/facets");
    assertThat(facets.get(0).get("chosen").toString())
        .isEqualTo(
            "[{\"value\":\"~local\",\"name\":null},"
                + "{\"value\":\"twentse-koers\",\"name\":\"Twentse Koers\"}]");
    assertThat(facets.get(1).get("chosen").findValuesAsString("value")).isEqualTo(many);
    assertThat(facets.get(2).get("chosen").findValuesAsString("value")).containsExactly("almelo");
    assertThat(facets.get(3).get("chosen").findValuesAsString("value")).containsExactly("STOPPED");
    assertThat(facets.get(4).get("chosen")).isEmpty();
    assertThat(answer.at("/data/explore/chosenProjects").findValuesAsString("slug"))
        .containsExactly("valpreventie");
  }

  @Test
  void namesNothingThatTheViewerMayNotSee() {
    var seen =
        records(Viewer.ANYONE).stream()
            .filter(node -> !Set.of("menzis", "valpreventie").contains(node.slug()))
            .toList();
    var landscape = Landscape.of(seen);
    for (var slug : List.of("menzis", "nergens")) {
      var filter =
          new ExploreFilter(
              null,
              null,
              null,
              List.of(slug),
              null,
              null,
              List.of("valpreventie"),
              null,
              null,
              null,
              null,
              null,
              null);
      var all = Exploration.of(landscape, filter);
      assertThat(Facet.of(all, List.of(FacetField.ORGANIZATION)).getFirst().chosen()).isEmpty();
      assertThat(all.chosenProjects()).isEmpty();
    }
  }

  @Test
  void refusesWhatNoPictureCanHold() {
    for (var field : List.of("lanes(most: 0) { id }", "network(slug: \"x\", rows: 501) { slug }")) {
      var answer = asking.ask(Viewer.ANYONE, "{ explore { " + field + " } }");
      assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    }
    var backwards = "{ compare(from: \"2025\", until: \"2024-12\") { counts { kind } } }";
    var unordered = "{ compare(from: \"2025-12\", until: \"2025\") { counts { kind } } }";
    for (var query : List.of(backwards, unordered)) {
      assertThat(asking.ask(Viewer.ANYONE, query).at("/errors/0/extensions/code").asString())
          .isEqualTo("BAD_INPUT");
    }
  }

  private Exploration everything(Viewer viewer) {
    return Exploration.of(Landscape.of(records(viewer)), ExploreFilter.of(null));
  }

  private static Set<String> projects(Exploration all) {
    return all.rows().stream().map(row -> row.project().slug()).collect(toCollection(TreeSet::new));
  }

  private static Set<String> participations(Stream<Tie> ties) {
    return ids(ties.flatMap(tie -> tie.participations().stream()));
  }

  private static Set<String> ids(Stream<Participation> participations) {
    return participations.map(Participation::id).collect(toCollection(TreeSet::new));
  }
}

package nl.koerswijzer.explore;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * All shortest ways between two organizations or projects. Municipalities carry no way: they take
 * part nearly everywhere.
 *
 * @param distance how many ties long; null: there is no way
 */
record Ways(
    End from,
    End to,
    @Nullable Integer distance,
    List<Layer> layers,
    List<Tie> ties,
    List<Organization> municipalities) {

  private static final int LONGEST = 8;

  /** Nodes in the middle layer, and in the others. */
  private static final int MIDDLE = 8;

  private static final int OUTER = 10;

  private static final int SWEEPS = 3;

  /** An organization or a project: one of both is null. */
  record End(
      String id,
      @Nullable Organization organization,
      @Nullable Project project,
      @Nullable String lane) {

    private static End of(Organization organization) {
      return new End(organization.id(), organization, null, null);
    }

    private static End of(Site site) {
      return new End(site.id(), null, site.project(), site.region().id());
    }
  }

  /** Nodes from top to bottom. */
  record Layer(List<End> nodes, int leftOut) {}

  /** Null when one of both is not there. */
  static @Nullable Ways of(Exploration all, String from, String to) {
    var network = new Net(all, new HashSet<>(List.of(from, to)));
    var left = network.end(from);
    var right = network.end(to);
    return left == null || right == null ? null : of(network, left, right);
  }

  private static Ways of(Net net, End from, End to) {
    var before = net.distances(from.id());
    var after = net.distances(to.id());
    var distance = before.get(to.id());
    if (distance == null) {
      return new Ways(from, to, null, List.of(), List.of(), net.municipalitiesOf(from, to));
    }
    var layers = new ArrayList<List<String>>();
    IntStream.rangeClosed(0, distance).forEach(step -> layers.add(new ArrayList<>()));
    before.forEach(
        (id, steps) -> {
          var rest = after.get(id);
          if (rest != null && steps + rest == distance) {
            layers.get(steps).add(id);
          }
        });
    layers.forEach(Collections::sort);
    var fitted = new Fitting(net, layers).layers();
    return new Ways(
        from,
        to,
        distance,
        IntStream.rangeClosed(0, distance)
            .mapToObj(
                step ->
                    new Layer(
                        fitted.get(step).stream()
                            .map(net::end)
                            .flatMap(Stream::ofNullable)
                            .toList(),
                        layers.get(step).size() - fitted.get(step).size()))
            .toList(),
        net.between(fitted),
        net.municipalitiesOf(from, to));
  }

  /** Organizations and projects by global id, and the ties between them. */
  private static final class Net {

    private final Map<String, End> ends = new HashMap<>();
    private final Map<String, Map<String, Tie>> ties = new HashMap<>();
    private final Map<String, Map<String, Organization>> municipalities = new HashMap<>();

    /**
     * @param open ends, which count even when they are municipalities
     */
    Net(Exploration all, Set<String> open) {
      all.landscape().organizations().values().stream()
          .filter(organization -> open.contains(organization.id()))
          .forEach(organization -> ends.put(organization.id(), End.of(organization)));
      all.landscape().sites().stream()
          .filter(site -> open.contains(site.id()))
          .forEach(site -> ends.put(site.id(), End.of(site)));
      for (var tie : all.ties()) {
        var organization = tie.organization();
        if (tie.isOfMunicipality()) {
          municipalities
              .computeIfAbsent(tie.site().id(), id -> new HashMap<>())
              .put(organization.id(), organization);
        }
        if (!tie.isOfMunicipality() || open.contains(organization.id())) {
          ends.putIfAbsent(organization.id(), End.of(organization));
          ends.putIfAbsent(tie.site().id(), End.of(tie.site()));
          connect(organization.id(), tie.site().id(), tie);
          connect(tie.site().id(), organization.id(), tie);
        }
      }
    }

    private void connect(String one, String other, Tie tie) {
      ties.computeIfAbsent(one, id -> new LinkedHashMap<>()).put(other, tie);
    }

    @Nullable End end(String id) {
      return ends.get(id);
    }

    Set<String> neighbours(String id) {
      return ties.getOrDefault(id, Map.of()).keySet();
    }

    /** Breadth first. */
    Map<String, Integer> distances(String start) {
      var distances = new HashMap<String, Integer>();
      distances.put(start, 0);
      var edge = List.of(start);
      for (int step = 1; step <= LONGEST && !edge.isEmpty(); step++) {
        var next = new ArrayList<String>();
        for (var id : edge) {
          for (var neighbour : neighbours(id)) {
            if (distances.putIfAbsent(neighbour, step) == null) {
              next.add(neighbour);
            }
          }
        }
        edge = next;
      }
      return distances;
    }

    List<Tie> between(List<List<String>> layers) {
      var found = new ArrayList<Tie>();
      for (int step = 1; step < layers.size(); step++) {
        for (var left : layers.get(step - 1)) {
          var its = ties.getOrDefault(left, Map.of());
          layers.get(step).stream().map(its::get).flatMap(Stream::ofNullable).forEach(found::add);
        }
      }
      return found;
    }

    List<Organization> municipalitiesOf(End from, End to) {
      var both = municipalitiesAt(from);
      both.keySet().retainAll(municipalitiesAt(to).keySet());
      return both.values().stream()
          .filter(one -> !one.id().equals(from.id()) && !one.id().equals(to.id()))
          .sorted(ProjectRow.BY_PLACE)
          .toList();
    }

    private Map<String, Organization> municipalitiesAt(End end) {
      var found = new HashMap<String, Organization>();
      var projects = end.project() == null ? neighbours(end.id()) : Set.of(end.id());
      projects.forEach(id -> found.putAll(municipalities.getOrDefault(id, Map.of())));
      return found;
    }
  }

  /** Which nodes of each layer find a place, and in which order. */
  private static final class Fitting {

    private final Net net;
    private final List<List<String>> layers;
    private final int middle;

    Fitting(Net net, List<List<String>> all) {
      this.net = net;
      this.layers = new ArrayList<>(all);
      this.middle = (all.size() - 1) / 2;
      if (all.size() > 2) {
        cutMiddle();
        for (int at = middle - 1; at > 0; at--) {
          cut(at, at + 1);
        }
        for (int at = middle + 1; at < layers.size() - 1; at++) {
          cut(at, at - 1);
        }
        order();
      }
    }

    List<List<String>> layers() {
      return layers;
    }

    private long links(String id, int layer) {
      return layers.get(layer).stream().filter(net.neighbours(id)::contains).count();
    }

    /** First those on most ways. */
    private void cutMiddle() {
      var kept =
          layers.get(middle).stream()
              .sorted(
                  comparingLong((String id) -> -links(id, middle - 1) * links(id, middle + 1))
                      .thenComparing(id -> id))
              .limit(MIDDLE)
              .toList();
      layers.set(middle, kept);
    }

    /** Of a layer, what leads to the next one inwards: one for each of its nodes, then the best. */
    private void cut(int layer, int inwards) {
      var connected =
          layers.get(layer).stream().filter(id -> links(id, inwards) > 0).sorted().toList();
      var kept = new LinkedHashSet<String>();
      for (var inner : layers.get(inwards)) {
        connected.stream().filter(net.neighbours(inner)::contains).findFirst().ifPresent(kept::add);
      }
      layers.set(
          layer,
          Stream.concat(
                  kept.stream(),
                  connected.stream()
                      .sorted(
                          comparingLong((String id) -> -links(id, inwards))
                              .thenComparing(id -> id)))
              .distinct()
              .limit(OUTER)
              .sorted()
              .toList());
    }

    /** Everything as near as it can be to what it leads to, starting in the middle. */
    private void order() {
      orderOuter();
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        var before = places(middle - 1);
        var after = places(middle + 1);
        var means = new HashMap<String, Double>();
        for (var id : layers.get(middle)) {
          means.put(id, mean(id, before, after));
        }
        sort(middle, means);
        orderOuter();
      }
    }

    private void orderOuter() {
      for (int at = middle - 1; at >= 0; at--) {
        sortBy(at, at + 1);
      }
      for (int at = middle + 1; at < layers.size(); at++) {
        sortBy(at, at - 1);
      }
    }

    private void sortBy(int layer, int inwards) {
      var places = places(inwards);
      var means = new HashMap<String, Double>();
      for (var id : layers.get(layer)) {
        means.put(id, mean(id, places, Map.of()));
      }
      sort(layer, means);
    }

    private void sort(int layer, Map<String, Double> means) {
      layers.set(
          layer,
          layers.get(layer).stream()
              .sorted(
                  comparingDouble((String id) -> means.getOrDefault(id, 0.0))
                      .thenComparing(id -> id))
              .toList());
    }

    /** Places in a layer, from the middle of it. */
    private Map<String, Double> places(int layer) {
      var nodes = layers.get(layer);
      var places = new HashMap<String, Double>();
      for (int at = 0; at < nodes.size(); at++) {
        places.put(nodes.get(at), at - (nodes.size() - 1) / 2.0);
      }
      return places;
    }

    private double mean(String id, Map<String, Double> before, Map<String, Double> after) {
      return Stream.of(before, after)
          .flatMap(places -> places.entrySet().stream())
          .filter(place -> net.neighbours(id).contains(place.getKey()))
          .mapToDouble(Map.Entry::getValue)
          .average()
          .orElse(0);
    }
  }
}

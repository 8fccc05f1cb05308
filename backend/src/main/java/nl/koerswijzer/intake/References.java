package nl.koerswijzer.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What records ask of the records they refer to, once each reference is known to lead somewhere.
 */
final class References {

  private References() {}

  static void check(Delivery delivery) {
    noCircle(delivery, "organizations", "parent");
    noCircle(delivery, "projects", "parent");
    noCircle(delivery, "bodies", "preparesFor");
    noCircle(delivery, "finances", "partOf");
    delivery.forEach(
        (kind, entry) -> {
          switch (kind) {
            case "projects" -> themeLine(entry, delivery);
            case "overlaps" -> {
              side(entry, "left", delivery);
              side(entry, "right", delivery);
            }
            default -> {}
          }
        });
  }

  private static void themeLine(Entry project, Delivery delivery) {
    Optional<Entry> line = delivery.find("theme-lines", project.get("themeLine"));
    if (line.isPresent() && !line.get().get("network").equals(project.get("network"))) {
      project.refuse(
          "themeLine",
          "must be a theme line of the project's network %s, found one of %s"
              .formatted(network(project), network(line.get())));
    }
  }

  private static void side(Entry overlap, String path, Delivery delivery) {
    JsonNode network = overlap.get(path).path("network");
    Optional<Entry> project = delivery.find("projects", overlap.get(path).path("project"));
    if (network.isMissingNode() || project.isEmpty()) {
      return;
    }
    if (!project.get().get("network").equals(network)) {
      overlap.refuse(
          path + ".network",
          "must be the network of the project, %s, found %s"
              .formatted(network(project.get()), Values.found(network)));
    }
  }

  private static String network(Entry entry) {
    return entry.has("network") ? Values.found(entry.get("network")) : "(none)";
  }

  /** Refuses every record whose chain runs in a circle or ends up in one, in one pass. */
  private static void noCircle(Delivery delivery, String kind, String field) {
    Map<String, Boolean> ends = new HashMap<>();
    for (Entry start : delivery.identified(kind)) {
      Set<String> path = new LinkedHashSet<>();
      @Nullable Entry at = start;
      while (at != null && !ends.containsKey(at.id()) && path.add(at.id())) {
        at = delivery.find(kind, at.get(field)).orElse(null);
      }
      boolean end = at == null || ends.getOrDefault(at.id(), false);
      path.forEach(id -> ends.put(id, end));
      if (!ends.getOrDefault(start.id(), true)) {
        start.refuse(field, "must not run in a circle, found " + Values.found(start.get(field)));
      }
    }
  }
}

package nl.koerswijzer.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the fields of one record ask of each other. */
final class Rules {

  private Rules() {}

  static void check(String kind, Entry entry) {
    inOrder(entry, "", entry.node(), "from", "until");
    inOrder(entry, "", entry.node(), "start", "end");
    noteSources(entry);
    audience(entry);
    switch (kind) {
      case "posts" -> post(entry);
      case "decisions" -> decision(entry);
      case "overlaps" -> overlap(entry);
      case "projects" -> project(entry);
      case "indicators" -> percentage(entry);
      default -> {}
    }
  }

  /** Compares at the precision that both dates have: 2025 is not after 2025-03. */
  private static void inOrder(Entry entry, String path, JsonNode in, String start, String end) {
    if (!Values.isDate(in.path(start)) || !Values.isDate(in.path(end))) {
      return;
    }
    String first = in.path(start).stringValue();
    String last = in.path(end).stringValue();
    int precision = Math.min(first.length(), last.length());
    if (first.substring(0, precision).compareTo(last.substring(0, precision)) > 0) {
      entry.refuse(path + end, "must not be before %s %s, found %s".formatted(start, first, last));
    }
  }

  private static void noteSources(Entry entry) {
    if (entry.has("noteSources") && !entry.has("note")) {
      entry.refuse("noteSources", "must come with a note, found none");
    }
  }

  private static void audience(Entry entry) {
    boolean restricted =
        entry.has("audience") && !entry.get("audience").asString("").equals("PUBLIC");
    if (restricted && !entry.has("network")) {
      entry.refuse("audience", "must come with the network it is an audience of, found none");
    }
  }

  private static void post(Entry entry) {
    List<String> places =
        Stream.of("body", "project", "themeLine", "network").filter(entry::has).toList();
    if (places.size() != 1) {
      entry.refuse(
          "",
          "must have exactly one of body, project, themeLine, network, found "
              + (places.isEmpty() ? "none" : String.join(", ", places)));
    }
    if (!entry.has("organization") && !entry.has("person")) {
      entry.refuse("", "must have an organization or a person, found neither");
    }
  }

  private static void decision(Entry entry) {
    if (!entry.has("body") && !entry.has("organization")) {
      entry.refuse("", "must have a body or an organization, found neither");
    }
  }

  private static void overlap(Entry entry) {
    JsonNode left = entry.get("left");
    JsonNode right = entry.get("right");
    side(entry, "left", left);
    side(entry, "right", right);
    if (!left.isObject() || !right.isObject()) {
      return;
    }
    if (!left.has("network") && !right.has("network")) {
      entry.refuse("", "must have a network on one side, found none");
    }
    if (left.equals(right)) {
      entry.refuse("", "must have two different sides, found the same twice");
    }
  }

  private static void side(Entry entry, String path, JsonNode side) {
    if (!side.isObject()) {
      return;
    }
    if (side.has("project") == side.has("topic")) {
      String found = side.has("project") ? "both" : "neither";
      entry.refuse(path, "must have either a project or a topic, found " + found);
    }
    if (side.has("project") && !side.has("network")) {
      entry.refuse(path + ".network", "must be the network of the project, found nothing");
    }
  }

  private static void project(Entry entry) {
    JsonNode targets = entry.get("targets");
    for (int i = 0; i < targets.size(); i++) {
      target(entry, "targets[" + i + "]", targets.path(i));
    }
    saidOnce(entry, "phases", "phase", "asOf");
    saidOnce(entry, "results", "period", "summary");
    JsonNode results = entry.get("results");
    for (int i = 0; i < results.size(); i++) {
      result(entry, "results[" + i + "]", results.path(i));
    }
  }

  /** What several sources say alike is one statement with several sources. */
  private static void saidOnce(Entry entry, String field, String one, String other) {
    JsonNode parts = entry.get(field);
    Set<List<JsonNode>> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      JsonNode part = parts.path(i);
      if (part.isObject() && !seen.add(List.of(part.path(one), part.path(other)))) {
        entry.refuse(
            field + "[" + i + "]",
            "must differ from those before it in %s or %s, found the same again"
                .formatted(one, other));
      }
    }
  }

  private static void target(Entry entry, String path, JsonNode target) {
    if (target.has("value") && !(target.has("metric") && target.has("unit"))) {
      String found = target.has("metric") ? "no unit" : "no metric";
      entry.refuse(path + ".value", "must come with a metric and a unit, found " + found);
    }
  }

  private static void result(Entry entry, String path, JsonNode result) {
    JsonNode period = result.path("period");
    inOrder(entry, path + ".period.", period, "from", "until");
    if (period.isObject() && period.isEmpty()) {
      entry.refuse(path + ".period", "must have from, until or both, found neither");
    }
    JsonNode metrics = result.path("metrics");
    for (int i = 0; i < metrics.size(); i++) {
      share(entry, path + ".metrics[" + i + "].value", metrics.path(i));
    }
  }

  private static void share(Entry entry, String path, JsonNode metric) {
    JsonNode value = metric.path("value");
    JsonNode whole = metric.path("of");
    if (isMore(value, whole)) {
      entry.refuse(path, "must be at most %s (its of), found %s".formatted(whole, value));
    }
  }

  private static boolean isMore(JsonNode value, JsonNode whole) {
    return Values.isNumber(value)
        && Values.isNumber(whole)
        && value.decimalValue().compareTo(whole.decimalValue()) > 0;
  }

  private static void percentage(Entry entry) {
    JsonNode value = entry.get("value");
    if (!entry.get("unit").asString("").equals("percent") || !Values.isNumber(value)) {
      return;
    }
    if (value.doubleValue() < 0 || value.doubleValue() > 100) {
      entry.refuse("value", "must be a percentage from 0 to 100, found " + value);
    }
  }
}

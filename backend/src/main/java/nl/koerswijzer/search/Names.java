package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Node;
import org.jspecify.annotations.Nullable;

/** What a question can narrow by: the names of places and parties, and the target groups. */
final class Names {

  private final Map<String, List<String>> places = new HashMap<>();
  private final Map<String, List<String>> parties = new HashMap<>();
  private final Set<String> targetGroups = new HashSet<>();

  Names(List<Node> all) {
    for (var node : all) {
      switch (node) {
        case Organization one -> {
          addParty(one, one.name());
          addParty(one, one.shortName());
          if (one.kind() == Organization.Kind.MUNICIPALITY) {
            addPlace(one.slug(), one.name());
            addPlace(one.slug(), one.shortName());
          }
        }
        case Network one -> {
          addParty(one, one.name());
          addParty(one, one.shortName());
        }
        case Project one ->
            one.targetGroups().stream()
                .flatMap(group -> Word.of(group).stream())
                .filter(word -> !word.isStop())
                .forEach(word -> targetGroups.add(word.stem()));
        default -> {
          // Names nothing to narrow by.
        }
      }
    }
  }

  private void addPlace(String slug, @Nullable String name) {
    if (name != null) {
      add(places, Word.together(name), slug);
      add(places, "de " + Word.together(name), slug);
    }
  }

  private void addParty(Node node, @Nullable String name) {
    if (name != null) {
      add(parties, Word.together(name), node.id());
      add(parties, "de " + Word.together(name), node.id());
    }
  }

  private static void add(Map<String, List<String>> names, String name, String value) {
    names.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  /** The slugs of the municipalities of this name. */
  List<String> places(String together) {
    return Objects.requireNonNullElse(places.get(together), List.of());
  }

  /** The ids of the organizations and networks of this name. */
  List<String> parties(String together) {
    return Objects.requireNonNullElse(parties.get(together), List.of());
  }

  /** Whether some project is for people who are called so. */
  boolean isTargetGroup(Word word) {
    return targetGroups.contains(word.stem());
  }
}

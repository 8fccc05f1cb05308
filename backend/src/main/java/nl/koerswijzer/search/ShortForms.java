package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.abbreviation.Abbreviation;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Node;
import org.jspecify.annotations.Nullable;

/** Short forms and what they stand for, both ways, as the register itself gives them. */
final class ShortForms {

  /** What stands in brackets explains the long form and is no part of it. */
  private static final String BRACKETS = "\\([^)]*\\)";

  private final Map<String, List<List<String>>> longForms = new HashMap<>();
  private final Map<List<String>, List<String>> shortForms = new HashMap<>();
  private int longest = 1;

  ShortForms(List<Node> all) {
    for (var node : all) {
      switch (node) {
        case Abbreviation one -> add(one.shortForm(), one.longForm());
        case Organization one -> add(one.shortName(), one.name());
        case Network one -> add(one.shortName(), one.name());
        default -> {
          // Names nothing by a short form.
        }
      }
    }
  }

  private void add(@Nullable String shortForm, String longForm) {
    if (shortForm == null) {
      return;
    }
    var letters = Word.of(shortForm);
    var stems = Word.of(longForm.replaceAll(BRACKETS, " ")).stream().map(Word::stem).toList();
    // "Almelo" for "Gemeente Almelo" is no short form but a part of the name.
    if (letters.size() != 1 || stems.isEmpty() || stems.contains(letters.getFirst().stem())) {
      return;
    }
    longest = Math.max(longest, stems.size());
    put(longForms, letters.getFirst().plain(), stems);
    put(shortForms, stems, letters.getFirst().stem());
  }

  private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
    var values = map.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  /** The stems of the words of each long form. */
  List<List<String>> longForms(Word word) {
    return Objects.requireNonNullElse(longForms.get(word.plain()), List.of());
  }

  /** How many words from a place on are a long form; 0: none. */
  int longFormAt(List<Word> words, int from) {
    for (int to = Math.min(words.size(), from + longest); to > from; to--) {
      if (shortForms.containsKey(stems(words.subList(from, to)))) {
        return to - from;
      }
    }
    return 0;
  }

  /** The stems of the short forms of these words. */
  List<String> shortForms(List<Word> words) {
    return Objects.requireNonNullElse(shortForms.get(stems(words)), List.of());
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }
}

package nl.koerswijzer.search;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.register.TextPart;

/**
 * What is typed so far: the beginnings of words.
 *
 * @param words plain
 */
record Beginning(List<String> words) {

  static Beginning of(String text) {
    return new Beginning(Word.of(text).stream().map(Word::plain).toList());
  }

  boolean isIn(String name) {
    return parts(name).stream().anyMatch(TextPart::isMatch);
  }

  /** A name with what is typed set apart. */
  List<TextPart> parts(String name) {
    var parts = new ArrayList<TextPart>();
    int at = 0;
    for (var word : Word.of(name)) {
      int typed = typed(word.plain());
      int end = Math.min(word.end(), word.start() + typed);
      if (typed > 0) {
        if (word.start() > at) {
          parts.add(new TextPart(name.substring(at, word.start()), false));
        }
        parts.add(new TextPart(name.substring(word.start(), end), true));
        at = end;
      }
    }
    if (at < name.length()) {
      parts.add(new TextPart(name.substring(at), false));
    }
    return parts;
  }

  /** How many letters of a word are typed. */
  private int typed(String word) {
    return words.stream().filter(word::startsWith).mapToInt(String::length).max().orElse(0);
  }
}

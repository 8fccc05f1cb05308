package nl.koerswijzer.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps contact details out: the register names public functions, not how to reach people. */
final class Contacts {

  // One character before the @ is enough, and keeps the search linear.
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]@[\\w-]++\\.[a-z]{2}", flags(Pattern.CASE_INSENSITIVE));
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d-])(?:\\+31|0)[\\s-]?\\d(?:[\\s-]?\\d){8}(?!\\d)", flags(0));

  private static final Set<String> ADDRESSES = Set.of("url", "website");
  // Numbers in these are dossier, file or page numbers.
  private static final Set<String> NUMBERED = Set.of("id", "source", "file", "title", "at");

  private Contacts() {}

  private static int flags(int more) {
    return Pattern.UNICODE_CHARACTER_CLASS | more;
  }

  static void check(Entry entry, String path, String text) {
    String field = fieldOf(path);
    if (ADDRESSES.contains(field)) {
      return;
    }
    // The address itself is not repeated: violations end up in logs.
    if (EMAIL.matcher(text).find()) {
      entry.refuse(path, "must hold no contact details, found an e-mail address");
    }
    Matcher phone = PHONE.matcher(text);
    if (!NUMBERED.contains(field) && phone.find()) {
      entry.refuse(
          path,
          "must hold no contact details, found what seems a telephone number: " + phone.group());
    }
  }

  private static String fieldOf(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    int index = last.indexOf('[');
    return index < 0 ? last : last.substring(0, index);
  }
}

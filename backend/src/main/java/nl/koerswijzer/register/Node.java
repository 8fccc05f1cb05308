package nl.koerswijzer.register;

import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;

/**
 * A record of the register: at once the stored document and the GraphQL type. Its global id is the
 * type's name with a small first letter, a colon and the slug: {@code project:welzijn-op-recept}.
 */
public interface Node {

  String id();

  String slug();

  Provenance provenance();

  /** What people call it; the words that a list is searched by. The first is what it sorts by. */
  List<String> names();

  /** What it says in running text; never a note, which may be for fewer readers. */
  default List<String> prose() {
    return List.of();
  }

  static String id(Class<? extends Node> type, String slug) {
    return StringUtils.uncapitalize(type.getSimpleName()) + ":" + slug;
  }

  /** {@code FinanceLine.class} → {@code FINANCE_LINE}. */
  static RecordKind kind(Class<? extends Node> type) {
    return Kinds.OF.get(type);
  }

  /** What every read asks for, worked out once. */
  final class Kinds {

    private static final ClassValue<RecordKind> OF =
        new ClassValue<>() {
          @Override
          protected RecordKind computeValue(Class<?> type) {
            var words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            return RecordKind.valueOf(words.toUpperCase(Locale.ROOT));
          }
        };

    private Kinds() {}
  }
}

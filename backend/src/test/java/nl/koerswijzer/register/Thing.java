package nl.koerswijzer.register;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record for tests, under the name of a kind that the register knows. */
final class Thing {

  private Thing() {}

  record Project(
      String id,
      String slug,
      String name,
      @Nullable String start,
      @Nullable String parent,
      Provenance provenance)
      implements Statement {

    @Override
    public List<String> names() {
      return List.of(name);
    }
  }

  static Project named(String slug, String name, String... readers) {
    return project(slug, name, null, provenance(null, cited(readers), List.of()));
  }

  static Project project(String slug, String name, @Nullable String start, Provenance provenance) {
    return new Project("project:" + slug, slug, name, start, null, provenance);
  }

  static Project starting(String slug, @Nullable String start) {
    return project(slug, slug, start, provenance(null, cited("public"), List.of()));
  }

  static Provenance provenance(
      @Nullable String note, List<Citation> sources, List<Citation> noteSources) {
    return Provenance.of(sources, note, noteSources);
  }

  /** A citation for each reader, of a source of the same name. */
  static List<Citation> cited(String... readers) {
    return Arrays.stream(readers)
        .map(reader -> new Citation(reader, "p. 1", Set.of(reader)))
        .toList();
  }
}

package nl.koerswijzer.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from and who may therefore read it.
 *
 * @param readers worked out on write: whoever may read one of its sources may read it
 * @param noteSources the sources of the note alone; empty: the note is as public as its record
 * @param confirmedAt when somebody last confirmed it; null: never since the source
 */
public record Provenance(
    List<Citation> sources,
    Set<String> readers,
    @Nullable String note,
    List<Citation> noteSources,
    @Nullable PartialDate confirmedAt) {

  /** A statement is as public as its most public source. */
  public static Provenance of(
      List<Citation> sources, @Nullable String note, List<Citation> noteSources) {
    var readers =
        sources.stream()
            .flatMap(citation -> citation.readers().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Provenance(sources, readers, note, noteSources, null);
  }

  /** The provenance of a source itself, which rests on nothing but its audience. */
  public static Provenance ofSource(
      String reader, @Nullable String note, List<Citation> noteSources) {
    return new Provenance(List.of(), Set.of(reader), note, noteSources, null);
  }

  /** The provenance of a record about others, for whoever may see each of them and nobody else. */
  public static Provenance ofRecordAbout(List<Node> others) {
    var all =
        others.stream()
            .flatMap(other -> other.provenance().readers().stream())
            .filter(key -> others.stream().allMatch(other -> Viewer.holding(key).maySee(other)))
            .collect(Collectors.toUnmodifiableSet());
    // Who holds a wider key of these needs no narrower one.
    var widest =
        all.stream()
            .filter(key -> Viewer.holding(key).keys().stream().filter(all::contains).count() == 1)
            .collect(Collectors.toUnmodifiableSet());
    return new Provenance(List.of(), widest, null, List.of(), null);
  }

  public Audience audience() {
    return Audience.widest(readers);
  }
}

package nl.koerswijzer.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a viewer sees and a wider audience does not.
 *
 * @param part how much of the record that audience misses
 * @param record the record as the viewer sees it
 * @param sources what the missing part rests on; empty for a source, which rests on nothing
 */
public record LeftOut(Part part, Node record, List<Citation> sources) {

  /** How much of a record is left out, from all to least. */
  public enum Part {
    RECORD,
    NOTE,
    CITATIONS
  }

  /** What the wider viewer misses of a record; empty: nothing. */
  public static Optional<LeftOut> of(Node record, Viewer wider) {
    var provenance = record.provenance();
    if (!wider.maySee(record)) {
      return Optional.of(new LeftOut(Part.RECORD, record, provenance.sources()));
    }
    var note = hidden(provenance.noteSources(), wider);
    var citations = hidden(provenance.sources(), wider);
    if (note.isEmpty() && citations.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        note.isEmpty() || note.size() < provenance.noteSources().size()
            ? new LeftOut(Part.CITATIONS, record, joined(citations, note))
            : new LeftOut(Part.NOTE, record, joined(note, citations)));
  }

  private static List<Citation> hidden(List<Citation> citations, Viewer wider) {
    return citations.stream().filter(citation -> !wider.maySee(citation.readers())).toList();
  }

  private static List<Citation> joined(List<Citation> first, List<Citation> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}

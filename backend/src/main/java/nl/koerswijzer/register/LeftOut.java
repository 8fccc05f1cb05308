package nl.koerswijzer.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;

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
  public static Optional<LeftOut> find(Node record, Viewer wider) {
    var provenance = record.provenance();
    var nothing =
        wider.maySee(record)
            && hidden(provenance.noteSources(), wider).isEmpty()
            && hidden(provenance.sources(), wider).isEmpty();
    return nothing ? Optional.empty() : Optional.of(of(record, wider));
  }

  static LeftOut of(Node record, Viewer wider) {
    var provenance = record.provenance();
    var note = hidden(provenance.noteSources(), wider);
    var citations = hidden(provenance.sources(), wider);
    if (!wider.maySee(record)) {
      return new LeftOut(Part.RECORD, record, provenance.sources());
    }
    return note.isEmpty() || note.size() < provenance.noteSources().size()
        ? new LeftOut(
            Part.CITATIONS, record, Stream.concat(citations.stream(), note.stream()).toList())
        : new LeftOut(Part.NOTE, record, Stream.concat(note.stream(), citations.stream()).toList());
  }

  private static List<Citation> hidden(List<Citation> citations, Viewer wider) {
    return citations.stream().filter(citation -> !wider.maySee(citation.readers())).toList();
  }

  /** Whatever rests, in whole or in part, on sources that these keys alone open. */
  static Criteria restingOn(Set<String> keys) {
    return new Criteria()
        .orOperator(
            Stream.of("readers", "sources.readers", "noteSources.readers")
                .map(field -> where("provenance." + field).in(keys))
                .toList());
  }

  /** The record itself and whatever is stated about it. */
  static Criteria about(Node record) {
    var itself = Stream.of(where("_id").is(record.id()));
    var others = fields(Node.kind(record.getClass())).map(field -> where(field).is(record.slug()));
    return new Criteria().orOperator(Stream.concat(itself, others).toList());
  }

  /** The fields by which statements say which record they are about. */
  private static Stream<String> fields(RecordKind kind) {
    return switch (kind) {
      case BODY -> Stream.of("body");
      case NETWORK -> Stream.of("network", "left.network", "right.network");
      case ORGANIZATION -> Stream.of("organization");
      case PROJECT -> Stream.of("project", "projects", "left.project", "right.project");
      case SOURCE -> Stream.of("provenance.sources.source", "provenance.noteSources.source");
      case THEME_LINE -> Stream.of("themeLine");
      default -> Stream.of();
    };
  }
}

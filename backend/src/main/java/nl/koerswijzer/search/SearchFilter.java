package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.register.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a question that was not looked for as words, but narrows what is found.
 *
 * @param text the part, as it was asked
 * @param rest the question without it
 * @param id the municipality, organization or network that it names
 * @param recordKind the kind of records that it names
 * @param phases the phases that it names
 */
public record SearchFilter(
    Kind kind,
    String text,
    String rest,
    @Nullable String id,
    @Nullable RecordKind recordKind,
    List<Phase> phases) {

  /** What it narrows by. */
  public enum Kind {
    PLACE,
    PARTY,
    TARGET_GROUP,
    RECORD_KIND,
    PHASE
  }
}

package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found, and why.
 *
 * @param name what it is called; of a result, what its project is
 * @param fragment a piece of its running text, about the words that were asked for
 * @param asOf the date of its newest source, or its own
 */
public record SearchHit(
    Node record,
    RecordKind kind,
    List<TextPart> name,
    List<SearchReason> reasons,
    List<TextPart> fragment,
    @Nullable PartialDate asOf) {}

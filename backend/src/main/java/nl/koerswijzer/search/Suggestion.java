package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be meant by what is typed so far.
 *
 * @param alias the other name that what is typed is the beginning of; null: it is in the name
 */
public record Suggestion(
    Node record, RecordKind kind, List<TextPart> name, @Nullable String alias) {}

package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.register.Connection.Edge;
import nl.koerswijzer.register.Connection.PageInfo;
import nl.koerswijzer.register.KindCount;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found. Of any type, as other connections are: so the check of the schema
 * knows what it is a list of.
 *
 * @param counts how many records of each kind were found, whichever kinds were asked for
 * @param understood the parts of the question that were taken as filters
 * @param notFound words of the question that nothing stands for
 * @param beginnings compounds that nobody here uses, and the word looked for besides
 * @param unread the end of a question that is too long to be read whole
 */
public record SearchConnection<T>(
    List<Edge<T>> edges,
    PageInfo pageInfo,
    int totalCount,
    List<KindCount> counts,
    List<SearchFilter> understood,
    List<String> notFound,
    List<SearchBeginning> beginnings,
    @Nullable String unread) {}

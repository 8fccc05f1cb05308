package nl.koerswijzer.register;

import java.util.Set;

/**
 * A place in a source that says what the statement says.
 *
 * @param source the source's slug
 * @param at the chapter, section, table or page
 * @param readers the reader keys of the source, kept here so that one document tells who may read
 *     it
 */
public record Citation(String source, String at, Set<String> readers) {}

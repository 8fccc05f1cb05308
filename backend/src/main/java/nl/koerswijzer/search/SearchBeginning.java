package nl.koerswijzer.search;

/**
 * A compound that nobody here uses.
 *
 * @param word as it was typed
 * @param beginning the word of the register that it begins with
 */
record SearchBeginning(String word, String beginning) {}

package nl.koerswijzer.register;

/**
 * The register as it stood on a day, kept apart from the living one. Whoever reads in a room reads
 * nothing else: every link leads to what is in that room.
 *
 * @param name where its statements are kept
 * @param day the day that counts as today for whoever reads in it
 */
public record Room(String name, PartialDate day) {}

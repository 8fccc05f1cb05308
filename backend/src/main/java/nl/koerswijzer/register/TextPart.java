package nl.koerswijzer.register;

/** A piece of a text, and whether it is what was looked for. */
public record TextPart(String text, boolean isMatch) {}

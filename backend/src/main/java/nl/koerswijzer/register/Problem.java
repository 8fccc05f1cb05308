package nl.koerswijzer.register;

/**
 * Something in what was asked that a person can put right.
 *
 * @param field the argument or the field of the input
 * @param code stable, for programs
 * @param message what is wrong and what was expected
 */
public record Problem(String field, String code, String message) {}

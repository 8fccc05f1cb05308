package nl.koerswijzer.register;

import java.util.List;

/**
 * Something in what was asked that a person can put right.
 *
 * @param field the argument or the field of the input
 * @param code stable, for programs
 * @param message what is wrong and what was expected
 * @param words those of the field's text that it is about; empty: all of it
 */
public record Problem(String field, String code, String message, List<String> words) {

  public Problem(String field, String code, String message) {
    this(field, code, message, List.of());
  }
}

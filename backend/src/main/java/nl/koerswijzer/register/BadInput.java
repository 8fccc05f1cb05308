package nl.koerswijzer.register;

/** Input that cannot be answered; the message names the place and what was expected there. */
public class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String message;

  public BadInput(String message) {
    super(message);
    this.message = message;
  }

  public String message() {
    return message;
  }
}

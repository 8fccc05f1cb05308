package nl.koerswijzer.register;

/** Something that the viewer may not do; the message says who may. */
public class Forbidden extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String message;

  public Forbidden(String message) {
    super(message);
    this.message = message;
  }

  public String message() {
    return message;
  }
}

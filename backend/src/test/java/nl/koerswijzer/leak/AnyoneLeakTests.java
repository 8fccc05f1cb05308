package nl.koerswijzer.leak;

/** The proof for anyone. */
class AnyoneLeakTests extends LeakTests {

  static final Reader READER = Reader.ANYONE;

  AnyoneLeakTests() {
    super(READER);
  }
}

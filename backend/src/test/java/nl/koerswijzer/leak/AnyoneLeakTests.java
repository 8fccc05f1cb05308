package nl.koerswijzer.leak;

/** The proof for anyone. */
class AnyoneLeakTests extends LeakTests {

  AnyoneLeakTests() {
    super(Reader.ANYONE);
  }
}

package nl.koerswijzer.leak;

/** The proof for an owner of one network. */
class OwnerLeakTests extends LeakTests {

  static final Reader READER = Reader.OWNER;

  OwnerLeakTests() {
    super(READER);
  }
}

package nl.koerswijzer.leak;

/** The proof for an owner of one network. */
class OwnerLeakTests extends LeakTests {

  OwnerLeakTests() {
    super(Reader.OWNER);
  }
}

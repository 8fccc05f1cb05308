package nl.koerswijzer.leak;

/** The proof for a partner. */
class PartnerLeakTests extends LeakTests {

  PartnerLeakTests() {
    super(Reader.PARTNER);
  }
}

package nl.koerswijzer.leak;

/** The proof for a partner. */
class PartnerLeakTests extends LeakTests {

  static final Reader READER = Reader.PARTNER;

  PartnerLeakTests() {
    super(READER);
  }
}

package nl.koerswijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTests {

  private final SmallRegister register = new SmallRegister();

  @ParameterizedTest
  @ValueSource(strings = {"a.b@port.example", "Mail A_B+c@PORT.EXAMPLE now", "é@port.nl"})
  void refusesAnEmailAddress(String text) {
    register.set("projects", "garden", "phases[0].sources[0].at", "\"" + text + "\"");

    expect("phases[0].sources[0].at", "must hold no contact details, found an e-mail address");
  }

  @ParameterizedTest
  @CsvSource({
    "Call 0612345678, 0612345678",
    "06-12345678, 06-12345678",
    "tel. +31 53 487 65 43!, +31 53 487 65 43",
    "053-4876543, 053-4876543"
  })
  void refusesATelephoneNumber(String text, String number) {
    register.set("projects", "garden", "topics[1]", "\"" + text + "\"");

    expect(
        "topics[1]",
        "must hold no contact details, found what seems a telephone number: " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-0612345678", "061234567890", "06-1234567", "a@b", "x @port.nl"})
  void acceptsWhatOnlyLooksLikeContactDetails(String text) {
    register.set("projects", "garden", "goal", "\"" + text + "\"");

    assertThat(register.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sources, plan, title, Dossier 0612345678",
    "sources, plan, file, 0612345678.pdf",
    "sources, plan, url, https://port.example/0612345678?by=a@port.example",
    "organizations, clinic, website, https://a@clinic.example",
    "projects, garden, sources[0].at, page 0612345678"
  })
  void acceptsNumbersOfDossiersAndAddressesOfPages(
      String kind, String id, String path, String text) {
    register.set(kind, id, path, "\"" + text + "\"");

    assertThat(register.violations()).isEmpty();
  }

  private void expect(String field, String message) {
    assertThat(register.violations())
        .containsExactly(new Violation("projects.json", "garden", field, message));
  }
}

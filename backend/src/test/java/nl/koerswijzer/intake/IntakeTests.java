package nl.koerswijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class IntakeTests {

  @Autowired private Intake intake;
  @Autowired private BundledRegister bundled;
  @Autowired private Register register;

  @Test
  void makesStatementsOfPhasesAndResults() {
    var counts = register.count(Viewer.ownerOf("twentse-koers"), Register.ALL);

    assertThat(counts)
        .containsEntry(RecordKind.PROJECT, 184)
        .containsEntry(RecordKind.PHASE_STATEMENT, 80)
        .containsEntry(RecordKind.RESULT, 80);
  }

  @Test
  void refusesABrokenRegisterWholeAndListsEveryViolation() throws IOException {
    var before = register.count(Viewer.ANYONE, Register.ALL);
    var files = bundled.files();
    replace(files, "networks.json", "\"kind\": \"PROGRAMME\"", "\"kind\": \"CLUB\"");
    replace(files, "bodies.json", "\"minLeadTimeDays\": 14", "\"minLeadTimeDays\": \"14\"");

    var refused = catchThrowableOfType(Intake.Refused.class, () -> intake.replaceAll(files));

    assertThat(refused)
        .hasMessageContaining("bodies.json ao-twentse-koers minLeadTimeDays: must be")
        .hasMessageContaining("networks.json")
        .hasMessageContaining("kind: must be one of");
    assertThat(register.count(Viewer.ANYONE, Register.ALL)).isEqualTo(before);
  }

  private static void replace(Map<String, byte[]> files, String file, String from, String to) {
    var text = new String(Objects.requireNonNull(files.get(file)), UTF_8);
    assertThat(text).contains(from);
    files.put(file, text.replace(from, to).getBytes(UTF_8));
  }
}

package nl.koerswijzer.report;

import java.util.List;
import nl.koerswijzer.register.Problem;
import org.jspecify.annotations.Nullable;

/** An edition as it is now, or what was wrong with what was asked. */
record EditionPayload(@Nullable Edition edition, List<Problem> problems) {

  static EditionPayload of(Edition edition) {
    return new EditionPayload(edition, List.of());
  }

  static EditionPayload of(List<Problem> problems) {
    return new EditionPayload(null, problems);
  }

  static EditionPayload unknown(String field, String slug) {
    return problem(field, "UNKNOWN", "there is none with the slug '" + slug + "'");
  }

  static EditionPayload problem(String field, String code, String message) {
    return of(List.of(new Problem(field, code, message)));
  }
}

package nl.koerswijzer.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

record DecisionFilter(
    @Nullable String text,
    @Nullable List<Decision.Outcome> outcomes,
    @Nullable List<String> bodies,
    @Nullable List<String> organizations,
    @Nullable List<String> projects) {

  static final DecisionFilter NONE = new DecisionFilter(null, null, null, null, null);
}

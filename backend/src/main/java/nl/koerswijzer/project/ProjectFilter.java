package nl.koerswijzer.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

record ProjectFilter(
    @Nullable String text,
    @Nullable List<String> networks,
    @Nullable Boolean local,
    @Nullable List<String> themeLines,
    @Nullable List<Phase> phases,
    @Nullable List<String> topics,
    @Nullable List<String> agreements,
    @Nullable List<String> organizations) {

  static final ProjectFilter NONE =
      new ProjectFilter(null, null, null, null, null, null, null, null);
}

package nl.koerswijzer.source;

import java.util.List;
import nl.koerswijzer.register.Audience;
import org.jspecify.annotations.Nullable;

record SourceFilter(
    @Nullable String text, @Nullable List<Source.Kind> kinds, @Nullable List<Audience> audiences) {

  static final SourceFilter NONE = new SourceFilter(null, null, null);
}

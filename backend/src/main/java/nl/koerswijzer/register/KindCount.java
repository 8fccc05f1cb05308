package nl.koerswijzer.register;

import java.util.List;
import java.util.Map;

/** How many records there are of one kind. */
public record KindCount(RecordKind kind, int count) {

  public static List<KindCount> of(Map<RecordKind, ? extends Number> counts) {
    return counts.entrySet().stream()
        .map(entry -> new KindCount(entry.getKey(), entry.getValue().intValue()))
        .toList();
  }
}

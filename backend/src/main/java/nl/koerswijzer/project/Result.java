package nl.koerswijzer.project;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import nl.koerswijzer.register.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a project brought about in a period.
 *
 * @param project the slug of the project
 * @param position its place among the results of its project, from 1
 */
@Document(Register.STATEMENTS)
public record Result(
    String id,
    String slug,
    String project,
    int position,
    Period period,
    String summary,
    List<Metric> metrics,
    Provenance provenance)
    implements Statement {

  /** A stretch of time, both ends included; at least one end is known. */
  public record Period(@Nullable PartialDate from, @Nullable PartialDate until) implements Term {

    public PartialDate end() {
      return Objects.requireNonNull(until == null ? from : until);
    }
  }

  /**
   * A measured value.
   *
   * @param value in {@code unit}
   * @param of the whole that the value is a part of
   */
  public record Metric(
      String metric,
      double value,
      String unit,
      @Nullable Double of,
      @Nullable Qualifier qualifier) {}

  public static final Comparator<Result> OLDEST_FIRST =
      comparing((Result result) -> result.period().end())
          .thenComparing(result -> result.period().from(), nullsFirst(naturalOrder()))
          .thenComparingInt(Result::position);

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public List<String> prose() {
    return Stream.concat(Stream.of(summary), metrics.stream().map(Metric::metric)).toList();
  }
}

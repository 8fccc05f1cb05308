package nl.koerswijzer.project;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that is done together; also a subproject or a local initiative. Its phases and results
 * are statements of their own: they may rest on other sources, for other readers.
 *
 * @param network the slug of its network; null: a local initiative outside any
 * @param themeLine the slug of its theme line
 * @param parent the slug of the project that it is part of
 * @param end when it ends; if {@code openEnded}, the earliest end that a source names
 * @param agreements the national agreements and schemes it belongs to
 */
@Document(Register.STATEMENTS)
public record Project(
    String id,
    String slug,
    String name,
    List<String> aliases,
    String goal,
    @Nullable String network,
    @Nullable String themeLine,
    @Nullable String parent,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean openEnded,
    List<Target> targets,
    List<String> topics,
    List<String> targetGroups,
    List<String> agreements,
    Provenance provenance)
    implements Statement {

  /**
   * What a project wants to reach. As public as its project.
   *
   * @param value in {@code unit}
   */
  public record Target(
      String text,
      @Nullable String metric,
      @Nullable Double value,
      @Nullable String unit,
      @Nullable PartialDate deadline) {}

  @Override
  public List<String> names() {
    return Stream.of(List.of(name), aliases, topics, targetGroups).flatMap(List::stream).toList();
  }

  @Override
  public List<String> prose() {
    return List.of(goal);
  }
}

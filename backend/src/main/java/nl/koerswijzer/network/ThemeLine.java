package nl.koerswijzer.network;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.register.Provenance;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Statement;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line of work of a network.
 *
 * @param network the slug of the network
 * @param number its number within the network, from 1
 * @param funding the schemes that pay for it
 */
@Document(Register.STATEMENTS)
public record ThemeLine(
    String id,
    String slug,
    String network,
    int number,
    String name,
    String ambition,
    List<String> goals,
    List<String> actionLines,
    List<String> funding,
    String summary,
    Provenance provenance)
    implements Statement {

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public List<String> prose() {
    return Stream.of(List.of(ambition, summary), goals, actionLines).flatMap(List::stream).toList();
  }
}

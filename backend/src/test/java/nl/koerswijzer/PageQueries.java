package nl.koerswijzer;

import static java.util.stream.Collectors.joining;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The queries that the frontend's pages send, as they stand in its source. */
public final class PageQueries {

  private static final Path FRONTEND = Path.of("../frontend/src");

  private PageQueries() {}

  /** Every query of the frontend by name, with the fragments that it needs. */
  public static Map<String, String> operations() throws IOException {
    var fragments = new HashMap<String, FragmentDefinition>();
    var operations = new TreeMap<String, OperationDefinition>();
    for (var document : documents()) {
      document
          .getDefinitionsOfType(FragmentDefinition.class)
          .forEach(fragment -> fragments.put(fragment.getName(), fragment));
      document.getDefinitionsOfType(OperationDefinition.class).stream()
          .filter(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY)
          .forEach(operation -> operations.put(operation.getName(), operation));
    }
    var queries = new TreeMap<String, String>();
    operations.forEach((name, operation) -> queries.put(name, print(operation, fragments)));
    return queries;
  }

  private static List<Document> documents() throws IOException {
    try (var files = Files.walk(FRONTEND.toRealPath())) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .map(PageQueries::parse)
          .toList();
    }
  }

  private static Document parse(Path file) {
    try {
      return Parser.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String print(
      OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
    Set<Definition<?>> parts = new LinkedHashSet<>();
    parts.add(operation);
    addSpread(operation, fragments, parts);
    return parts.stream().map(AstPrinter::printAst).collect(joining("\n"));
  }

  private static void addSpread(
      Node<?> node, Map<String, FragmentDefinition> fragments, Set<Definition<?>> parts) {
    if (node instanceof FragmentSpread spread) {
      var fragment = Objects.requireNonNull(fragments.get(spread.getName()), spread.getName());
      if (parts.add(fragment)) {
        addSpread(fragment, fragments, parts);
      }
    }
    node.getChildren().forEach(child -> addSpread(child, fragments, parts));
  }
}

package nl.koerswijzer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.register.Viewer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The queries that the frontend's pages send, as they stand in its source. */
@ProductTest
class PageQueryTests {

  /** How many commands one page may take, however much it shows. */
  private static final int MOST = 12;

  /** A slug with much behind it for every page of one record. */
  private static final Map<String, String> SLUGS =
      Map.of(
          "body", "bo-twentse-koers",
          "decision", "2025-10-08-tussentijdse-rapportage-2025",
          "edition", "twentse-koers-2025-01-2025-05",
          "explore", "twentse-koers",
          "network", "twentse-koers",
          "organization", "enschede",
          "project", "welzijn-op-recept",
          "source", "interim-report-2025-public",
          "themeLine", "ouderen");

  private static final Logger LOG = LoggerFactory.getLogger(PageQueryTests.class);

  @Autowired private Asking asking;
  @Autowired private Commands commands;

  @TestFactory
  Stream<DynamicTest> takesFewCommandsForEveryPage() throws IOException {
    var operations = PageQueries.operations();
    assertThat(operations).hasSizeGreaterThan(10);
    return operations.entrySet().stream()
        .map(
            operation ->
                dynamicTest(
                    operation.getKey(), () -> check(operation.getKey(), operation.getValue())));
  }

  private void check(String name, String query) {
    commands.forget();
    var answer = asking.ask(Viewer.ownerOf("twentse-koers"), query, variables(query));
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    assertThat(answer.get("data").values()).noneMatch(JsonNode::isNull);
    assertThat(commands.sent()).hasSizeLessThanOrEqualTo(MOST);
    LOG.info("{} commands for {}", commands.sent().size(), name);
  }

  @Test
  void sendsOnlyWhatBothServersKnow() throws IOException {
    PageQueries.operations()
        .values()
        .forEach(query -> asking.ask(Viewer.ANYONE, query, variables(query)));

    assertThat(commands.unknown()).isEmpty();
  }

  /** A value for every variable that a query cannot do without, or does nothing without. */
  private static Map<String, Object> variables(String query) {
    var operation = Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).getFirst();
    return operation.getVariableDefinitions().stream()
        .filter(
            variable ->
                variable.getType() instanceof NonNullType || variable.getName().equals("foreword"))
        .filter(variable -> variable.getDefaultValue() == null)
        .collect(toMap(VariableDefinition::getName, variable -> value(variable, operation)));
  }

  private static Object value(VariableDefinition variable, OperationDefinition operation) {
    return switch (variable.getName()) {
      case "slug" -> slugFor(operation);
      case "foreword" -> "Zie hoofdstuk Financiën.";
      case "first" -> 100;
      case "text" -> "ouder";
      case "id" -> "project:welzijn-op-recept";
      case "ids" -> List.of("project:welzijn-op-recept");
      case "audience" -> "PUBLIC";
      case "network" -> "twentse-koers";
      case "edition" -> "twentse-koers-2025-01-2025-05";
      case "isLiving" -> false;
      case "isEverything" -> true;
      case "chapter" -> "ouderen";
      case "project" -> "welzijn-op-recept";
      case "municipality" -> "enschede";
      case "by" -> "NETWORK";
      case "under" -> List.of("network:twentse-koers");
      case "from" -> isDate(variable) ? "2023" : "organization:menzis";
      case "until" -> "2025-05";
      case "to" -> "organization:saxion";
      case "firstProjects", "stations", "bridges", "rows", "organizations" -> 12;
      default -> throw new AssertionError("no value for $" + variable.getName());
    };
  }

  private static boolean isDate(VariableDefinition variable) {
    return variable.getType() instanceof NonNullType type
        && type.getType() instanceof TypeName name
        && name.getName().equals("PartialDate");
  }

  private static String slugFor(OperationDefinition operation) {
    return operation.getSelectionSet().getSelectionsOfType(graphql.language.Field.class).stream()
        .map(field -> SLUGS.get(field.getName()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no slug for " + operation.getName()));
  }
}

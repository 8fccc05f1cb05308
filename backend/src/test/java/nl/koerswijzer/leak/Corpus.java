package nl.koerswijzer.leak;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.PageQueries;

/** Questions that are written down, besides those made up. */
final class Corpus {

  private static final Path GOLDEN = Path.of("src/test/resources/queries");

  private static final Set<String> SECTIONS =
      Set.of(
          "projecten",
          "organisaties",
          "netwerken",
          "themalijnen",
          "overleggen",
          "besluiten",
          "bronnen");

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/begrippen",
          "/over",
          "/api",
          "/index.html",
          "/config.json",
          "/robots.txt",
          "/.well-known/security.txt",
          "/actuator",
          "/actuator/health",
          "/actuator/health/liveness",
          "/actuator/health/readiness",
          "/actuator/info",
          "/graphiql",
          "/graphql",
          "/graphql/schema",
          "/assets/dit-is-er-niet.js");

  private static final String SEARCH =
      "query ($text: String!) { search(text: $text, first: 100) { totalCount pageInfo { hasNextPage"
          + " endCursor } counts { kind count } notFound beginnings { word beginning } unread"
          + " understood { kind text rest recordKind phases record { id } } edges { cursor node {"
          + " kind asOf name { text isMatch } fragment { text isMatch } reasons { field how word"
          + " found } record { id } } } } }";

  private static final String SUGGEST =
      "query ($text: String!) { suggest(text: $text, first: 100) {"
          + " kind alias name { text isMatch } record { id } } }";

  private Corpus() {}

  static List<Question> golden() throws IOException {
    var questions = new ArrayList<Question>();
    try (var files = Files.list(GOLDEN)) {
      for (var file : files.sorted().toList()) {
        questions.add(Question.get(Files.readString(file), Map.of()));
        questions.add(Question.post(Files.readString(file), Map.of()));
      }
    }
    return questions;
  }

  /** Every query of the pages, with each of some slugs of what it is about. */
  static List<Question> pages(Known known) throws IOException {
    var samples = known.samples(6);
    var questions = new ArrayList<Question>();
    for (var query : PageQueries.operations().values()) {
      var operation =
          Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).getFirst();
      var variables =
          operation.getVariableDefinitions().stream().map(VariableDefinition::getName).toList();
      for (var slug :
          variables.contains("slug")
              ? samples.getOrDefault(kind(operation), List.of())
              : List.of("")) {
        var values = values(operation, slug, known);
        questions.add(
            questions.size() % 2 == 0 ? Question.post(query, values) : Question.get(query, values));
      }
    }
    return questions;
  }

  /** What the slug of a query is a slug of. */
  private static String kind(OperationDefinition operation) {
    var field =
        operation
            .getSelectionSet()
            .getSelectionsOfType(graphql.language.Field.class)
            .getFirst()
            .getName();
    return field.equals("explore") ? "network" : field;
  }

  private static Map<String, Object> values(
      OperationDefinition operation, String slug, Known known) {
    var values = new HashMap<String, Object>();
    for (var variable : operation.getVariableDefinitions()) {
      if (variable.getName().equals("foreword")) {
        values.put(
            "foreword",
            "Zie hoofdstuk Financiën, %s en %s.".formatted(known.id(), known.hiddenId()));
      } else if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
        values.put(
            variable.getName(),
            switch (variable.getName()) {
              case "slug" -> slug;
              case "first" -> 100;
              case "firstProjects", "stations", "bridges", "rows", "organizations" -> 20;
              case "text" -> known.word();
              case "by" -> "ORGANIZATION";
              case "until" -> "2025-05";
              case "ids", "under" -> Stream.generate(known::id).limit(20).distinct().toList();
              case "from" -> isDate(variable) ? "2023" : known.id();
              default -> known.id();
            });
      }
    }
    return values;
  }

  private static boolean isDate(VariableDefinition variable) {
    return variable.getType().toString().contains("PartialDate");
  }

  /** Open and hidden words and names, looked for in every way that a search knows. */
  static List<Question> searches(Known known) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 60; i++) {
      var word = known.word();
      var name = known.hiddenId().replaceAll("^[^:]*:", "").replace('-', ' ');
      for (var text :
          List.of(
              word,
              word + " " + known.word(),
              known.word() + " van " + name,
              known.label() + " in " + name,
              "projecten voor " + known.label(),
              name,
              word + " \"" + name + "\"",
              word.substring(0, word.length() / 2) + "x" + word.substring(word.length() / 2),
              word + known.word())) {
        var asked = text.substring(0, Math.min(200, text.length()));
        questions.add(Question.post(SEARCH, Map.of("text", asked)));
        questions.add(
            Question.get(SUGGEST, Map.of("text", asked.substring(0, Math.min(5, asked.length())))));
      }
    }
    return questions;
  }

  /** Every page's address and what else answers, asked in every manner. */
  static List<Question> addresses(Known known) {
    var paths = new ArrayList<>(ADDRESSES);
    for (var section : SECTIONS.stream().sorted().toList()) {
      paths.add("/" + section);
      known
          .samples(2)
          .forEach((kind, slugs) -> slugs.forEach(slug -> paths.add("/" + section + "/" + slug)));
    }
    var questions = new ArrayList<Question>();
    for (var path : paths) {
      questions.add(Question.get(path));
      questions.add(new Question("HEAD", path, Map.of(), null));
    }
    for (var method : List.of("OPTIONS", "PUT", "DELETE", "PATCH")) {
      questions.add(
          new Question(method, "/graphql", Map.of("Origin", "https://elders.example"), null));
    }
    return questions;
  }

  /** Each wrong in one way, on what is hidden where it can be. */
  static List<Question> wrong(Known known) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 25; i++) {
      var id = known.hiddenId();
      var slug = id.substring(id.indexOf(':') + 1);
      for (var query :
          List.of(
              "{ project(slug: \"%s\") { "
                  + "parent { ".repeat(16)
                  + "id"
                  + " }".repeat(16)
                  + " } }",
              "{ projects(first: 100, filter: {organizations: [\"%s\"]}) { edges { node {"
                  + " participations(first: 100) { edges { node { project { participations(first:"
                  + " 100) { totalCount } } } } } } } } }",
              "{ projects(first: 101, filter: {networks: [\"%s\"]}) { totalCount } }",
              "{ organizations(first: -1, filter: {text: \"%s\"}) { totalCount } }",
              "{ decisions(after: \"%s\") { totalCount edges { node { id } } } }",
              "{ network(slug: \"twentse-koers\") { decisions(after: \"decision:%s\") { totalCount"
                  + " } } }",
              "{ network(slug: \"%s\") { memberships(at: \"2025-13\") { id } } }",
              "{ network(slug: \"%s\", nothing: 1) { id } }",
              "{ organization(slug: \"%s\") { id secret } }",
              "{ project(slug: [\"%s\"]) { id } }",
              "{ sources(filter: {text: \"%s " + "x".repeat(200) + "\"}) { totalCount } }",
              "{ node(id: \"%s\") { id ",
              "{ nodes(ids: [" + "\"%1$s\", ".repeat(101) + "]) { id } }",
              "{ projects(filter: {networks: ["
                  + "\"%1$s\", ".repeat(101)
                  + "]}) { totalCount } }")) {
        questions.add(Question.post(query.formatted(i % 2 == 0 ? slug : id), Map.of()));
      }
      questions.add(
          Question.post(
              "query ($slug: String!) { network(slug: $slug) { id } }",
              Map.of("slug", List.of(slug))));
      questions.add(
          Question.post(
              "query ($at: PartialDate) { network(slug: \"twentse-koers\") { memberships(at: $at) {"
                  + " id } } }",
              Map.of("at", slug)));
    }
    return questions;
  }
}

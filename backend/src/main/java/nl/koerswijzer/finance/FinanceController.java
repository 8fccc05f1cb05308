package nl.koerswijzer.finance;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class FinanceController {

  @SchemaMapping
  CompletableFuture<List<FinanceYear>> finances(
      Network network, @Argument @Nullable Integer year, Links links) {
    return lines("network", network.slug(), links)
        .thenApply(
            lines ->
                FinanceYear.of(
                    lines.stream().filter(line -> year == null || line.year() == year).toList()));
  }

  @SchemaMapping
  CompletableFuture<List<FinanceLine>> finances(ThemeLine themeLine, Links links) {
    return lines("themeLine", themeLine.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<FinanceLine>> finances(Project project, Links links) {
    return lines("project", project.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(FinanceLine line, Links links) {
    return links.one(Network.class, line.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable ThemeLine> themeLine(FinanceLine line, Links links) {
    return links.one(ThemeLine.class, line.themeLine());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(FinanceLine line, Links links) {
    return links.one(Project.class, line.project());
  }

  @SchemaMapping
  CompletableFuture<@Nullable FinanceLine> partOf(FinanceLine line, Links links) {
    return links.one(FinanceLine.class, line.partOf());
  }

  private static CompletableFuture<List<FinanceLine>> lines(
      String field, String slug, Links links) {
    return links
        .many(FinanceLine.class, field, slug)
        .thenApply(lines -> lines.stream().sorted(comparing(FinanceLine::slug)).toList());
  }
}

package nl.koerswijzer.indicator;

import static java.util.Comparator.comparing;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.network.Network;
import nl.koerswijzer.network.ThemeLine;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.RecordKind;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IndicatorController {

  private static final Comparator<Indicator> BY_NAME_AND_DATE =
      comparing(Indicator::name).thenComparing(Indicator::date).thenComparing(Indicator::slug);

  private final Register register;

  IndicatorController(Register register) {
    this.register = register;
  }

  @QueryMapping
  List<Indicator> indicators(Viewer viewer) {
    return sorted(register.list(viewer, Indicator.class, Register.ALL, Order.NAME));
  }

  @SchemaMapping(typeName = "RegisterInfo")
  @Nullable String region(Viewer viewer) {
    return register.values(viewer, RecordKind.INDICATOR, "area", Register.ALL).stream()
        .map(IndicatorArea::new)
        .filter(area -> area.kind() == IndicatorArea.Kind.REGION)
        .map(IndicatorArea::nameOfCode)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  @SchemaMapping
  CompletableFuture<List<Indicator>> indicators(Network network, Links links) {
    return by("network", network.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Indicator>> indicators(ThemeLine themeLine, Links links) {
    return by("themeLine", themeLine.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<List<Indicator>> indicators(Project project, Links links) {
    return by("project", project.slug(), links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(Indicator indicator, Links links) {
    return links.one(Network.class, indicator.network());
  }

  @SchemaMapping
  CompletableFuture<@Nullable ThemeLine> themeLine(Indicator indicator, Links links) {
    return links.one(ThemeLine.class, indicator.themeLine());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Project> project(Indicator indicator, Links links) {
    return links.one(Project.class, indicator.project());
  }

  @SchemaMapping
  IndicatorArea area(Indicator indicator) {
    return new IndicatorArea(indicator.area());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organization> municipality(IndicatorArea area, Links links) {
    return area.kind() == IndicatorArea.Kind.MUNICIPALITY
        ? links.one(Organization.class, area.code())
        : completedFuture(null);
  }

  @SchemaMapping
  CompletableFuture<@Nullable String> name(IndicatorArea area, Links links) {
    return area.kind() == IndicatorArea.Kind.MUNICIPALITY
        ? municipality(area, links).thenApply(found -> found == null ? null : found.name())
        : completedFuture(area.nameOfCode());
  }

  private static CompletableFuture<List<Indicator>> by(String field, String slug, Links links) {
    return links.many(Indicator.class, field, slug).thenApply(IndicatorController::sorted);
  }

  private static List<Indicator> sorted(List<Indicator> indicators) {
    return indicators.stream().sorted(BY_NAME_AND_DATE).toList();
  }
}

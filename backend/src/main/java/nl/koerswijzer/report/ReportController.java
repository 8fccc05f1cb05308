package nl.koerswijzer.report;

import graphql.execution.DataFetcherResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.MunicipalityStance;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Audience;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.register.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportController {

  private final Reports reports;
  private final Municipalities municipalities;
  private final Publishing publishing;

  ReportController(Reports reports, Municipalities municipalities, Publishing publishing) {
    this.reports = reports;
    this.municipalities = municipalities;
    this.publishing = publishing;
  }

  @QueryMapping
  CompletableFuture<@Nullable Report> report(
      @Argument String network, @Argument @Nullable Period period, Links links) {
    return reports.living(network, period, links);
  }

  @SchemaMapping
  Audience audience(Report report) {
    return report.viewer().audienceOf(report.network().slug());
  }

  @SchemaMapping
  @Nullable ReportChapter chapter(Report report, @Argument String slug) {
    return report.chapter(slug).orElse(null);
  }

  @SchemaMapping
  @Nullable ReportProject project(Report report, @Argument String slug) {
    return report.project(slug).orElse(null);
  }

  @SchemaMapping
  CompletableFuture<@Nullable ReportMunicipality> municipality(
      Report report, @Argument String slug, Links links) {
    return municipalities.find(report, slug, links);
  }

  @SchemaMapping
  List<ReportFinding> find(Report report, @Argument String text) {
    return ReportFinding.in(report, text);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Edition> comparedWith(Report report, Links links) {
    return reports.before(report, links);
  }

  @SchemaMapping
  CompletableFuture<List<ReportChange>> changes(Report report, Links links) {
    return report.comparison().changes(links);
  }

  @SchemaMapping
  CompletableFuture<List<ReportLeftOut>> leftOut(
      Report report, @Argument Audience audience, Links links) {
    return reports.leftOut(report, audience, links);
  }

  @SchemaMapping
  CompletableFuture<List<DanglingReference>> danglingReferences(
      Report report, @Argument Audience audience, Links links) {
    return reports.danglingReferences(report, audience, links);
  }

  @SchemaMapping
  CompletableFuture<List<Problem>> draftProblems(
      Report report,
      @Argument @Nullable String title,
      @Argument @Nullable String foreword,
      @Argument @Nullable String corrects,
      Links links) {
    return publishing.draftProblems(report, title, foreword, corrects, links);
  }

  @SchemaMapping
  CompletableFuture<@Nullable ReportChange> change(ReportProject section, Links links) {
    return section
        .comparison()
        .changes(links)
        .thenApply(
            changes ->
                changes.stream()
                    .filter(change -> change.project().id().equals(section.project().id()))
                    .findFirst()
                    .orElse(null));
  }

  @SchemaMapping(typeName = "ReportChange")
  DataFetcherResult<Project> project(ReportChange change) {
    return DataFetcherResult.<Project>newResult()
        .data(change.project())
        .localContext(change.reader())
        .build();
  }

  @SchemaMapping
  CompletableFuture<List<Organization>> leads(ReportProject section, Links links) {
    return municipalities.leads(section, links);
  }

  @SchemaMapping(typeName = "ReportProject")
  CompletableFuture<List<MunicipalityStance>> municipalities(ReportProject section, Links links) {
    return municipalities.stances(section, links);
  }
}

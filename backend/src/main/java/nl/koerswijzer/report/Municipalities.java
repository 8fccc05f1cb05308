package nl.koerswijzer.report;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.network.Networks;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.MunicipalityStance;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.register.Links;
import nl.koerswijzer.report.ReportMunicipality.ReportMunicipalityProject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What municipalities are and do in a report, at the end of its period. */
@Component
class Municipalities {

  private final Networks networks;
  private final Clock clock;

  Municipalities(Networks networks, Clock clock) {
    this.networks = networks;
    this.clock = clock;
  }

  /** Null for whatever is not a municipality that the network is for. */
  CompletableFuture<@Nullable ReportMunicipality> find(Report report, String slug, Links links) {
    return networks
        .municipalities(report.network().slug(), links)
        .thenCompose(
            all ->
                all.stream()
                    .filter(municipality -> municipality.slug().equals(slug))
                    .findFirst()
                    .map(municipality -> of(report, municipality, links))
                    .orElseGet(() -> completedFuture(null)));
  }

  CompletableFuture<List<Organization>> leads(ReportProject section, Links links) {
    return links.all(
        Organization.class,
        section.participations().stream()
            .filter(participation -> participation.role() == Participation.Role.LEAD)
            .map(Participation::organization)
            .distinct()
            .toList());
  }

  CompletableFuture<List<MunicipalityStance>> stances(ReportProject section, Links links) {
    return networks
        .municipalities(section.project().network(), links)
        .thenApply(all -> stances(section, all, links));
  }

  private List<MunicipalityStance> stances(
      ReportProject section, List<Organization> municipalities, Links links) {
    var day = section.period().end(links.viewer().today(clock));
    return MunicipalityStance.of(municipalities, section.known(), day);
  }

  private CompletableFuture<@Nullable ReportMunicipality> of(
      Report report, Organization municipality, Links links) {
    var projects =
        report
            .sections()
            .map(
                section ->
                    new ReportMunicipalityProject(
                        stances(section, List.of(municipality), links).getFirst(), section))
            .filter(project -> project.stance().participation() != null)
            .toList();
    return links
        .many(Decision.class, "organization", municipality.slug())
        .thenApply(
            decisions ->
                new ReportMunicipality(
                    municipality,
                    projects,
                    contributions(report, municipality),
                    decisions.stream()
                        .filter(report.span()::has)
                        .sorted(Sections.OLDEST_FIRST)
                        .toList()));
  }

  /** A source names who pays by slug or by name. */
  private static List<FinanceLine> contributions(Report report, Organization municipality) {
    var names =
        Stream.concat(Stream.of(municipality.slug()), municipality.names().stream()).toList();
    return report.chapters().stream()
        .flatMap(chapter -> chapter.contents().stream())
        .filter(FinanceLine.class::isInstance)
        .map(FinanceLine.class::cast)
        .filter(line -> line.funder() != null && names.contains(line.funder()))
        .distinct()
        .toList();
  }
}

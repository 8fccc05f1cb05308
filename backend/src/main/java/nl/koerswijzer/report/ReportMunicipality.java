package nl.koerswijzer.report;

import java.util.List;
import nl.koerswijzer.finance.FinanceLine;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.MunicipalityStance;

/**
 * What a report says about one municipality, for its council.
 *
 * @param contributions what it pays itself
 * @param decisions what it decided itself
 */
record ReportMunicipality(
    Organization municipality,
    List<ReportMunicipalityProject> projects,
    List<FinanceLine> contributions,
    List<Decision> decisions) {

  /** A project that a source names it with. */
  record ReportMunicipalityProject(MunicipalityStance stance, ReportProject section) {}
}

package nl.koerswijzer.search;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.RecordKind;

/** The words of the glossary for kinds, by which people look for records of them. */
final class KindWords {

  /** More than one is asked for by these. */
  static final Map<String, RecordKind> KINDS =
      Map.ofEntries(
          entry("afkortingen", RecordKind.ABBREVIATION),
          entry("besluiten", RecordKind.DECISION),
          entry("bronnen", RecordKind.SOURCE),
          entry("netwerken", RecordKind.NETWORK),
          entry("organisaties", RecordKind.ORGANIZATION),
          entry("overleggen", RecordKind.BODY),
          entry("projecten", RecordKind.PROJECT),
          entry("resultaten", RecordKind.RESULT),
          entry("themalijnen", RecordKind.THEME_LINE));

  private static final Map<RecordKind, String> ONE =
      Map.of(
          RecordKind.ABBREVIATION, "afkorting",
          RecordKind.BODY, "overleg",
          RecordKind.DECISION, "besluit",
          RecordKind.NETWORK, "netwerk",
          RecordKind.ORGANIZATION, "organisatie",
          RecordKind.PROJECT, "project",
          RecordKind.RESULT, "resultaat",
          RecordKind.SOURCE, "bron",
          RecordKind.THEME_LINE, "themalijn");

  static final Map<Organization.Kind, String> ORGANIZATIONS =
      Map.ofEntries(
          entry(Organization.Kind.MUNICIPALITY, "gemeente"),
          entry(Organization.Kind.PROVINCE, "provincie"),
          entry(Organization.Kind.NATIONAL_GOVERNMENT, "Rijk"),
          entry(Organization.Kind.HEALTH_INSURER, "zorgverzekeraar"),
          entry(Organization.Kind.JOINT_SCHEME, "gemeenschappelijke regeling"),
          entry(Organization.Kind.PUBLIC_HEALTH, "publieke gezondheid"),
          entry(Organization.Kind.HOSPITAL, "ziekenhuis"),
          entry(Organization.Kind.MENTAL_HEALTH, "geestelijke gezondheidszorg"),
          entry(Organization.Kind.ADDICTION_CARE, "verslavingszorg"),
          entry(Organization.Kind.ELDERLY_CARE, "ouderenzorg"),
          entry(Organization.Kind.DISABILITY_CARE, "gehandicaptenzorg"),
          entry(Organization.Kind.YOUTH_CARE, "jeugdhulp"),
          entry(Organization.Kind.HOME_CARE, "thuiszorg"),
          entry(Organization.Kind.PRIMARY_CARE, "huisartsenzorg"),
          entry(Organization.Kind.PARAMEDICAL, "paramedische zorg"),
          entry(Organization.Kind.PHARMACY, "apotheek"),
          entry(Organization.Kind.MATERNITY_CARE, "geboortezorg"),
          entry(Organization.Kind.HOSPICE, "hospice"),
          entry(Organization.Kind.WELFARE, "welzijn"),
          entry(Organization.Kind.DEBT_SUPPORT, "schuldhulp"),
          entry(Organization.Kind.HOUSING, "wonen"),
          entry(Organization.Kind.EDUCATION, "onderwijs"),
          entry(Organization.Kind.RESEARCH, "onderzoek"),
          entry(Organization.Kind.WORK_AND_INCOME, "werk en inkomen"),
          entry(Organization.Kind.CITIZEN_INITIATIVE, "bewonersinitiatief"),
          entry(Organization.Kind.CLIENT_REPRESENTATION, "cliëntvertegenwoordiging"),
          entry(Organization.Kind.SPORT, "sport"),
          entry(Organization.Kind.SAFETY, "veiligheid"),
          entry(Organization.Kind.MEDIA, "media"),
          entry(Organization.Kind.EMPLOYERS, "werkgevers"),
          entry(Organization.Kind.CONSULTANCY, "adviesbureau"),
          entry(Organization.Kind.NETWORK, "netwerk"),
          entry(Organization.Kind.OTHER, "overig"));

  static final Map<Decision.Outcome, String> OUTCOMES =
      Map.of(
          Decision.Outcome.ADOPTED, "vastgesteld",
          Decision.Outcome.APPROVED, "goedgekeurd",
          Decision.Outcome.REJECTED, "afgewezen",
          Decision.Outcome.STOPPED, "gestopt",
          Decision.Outcome.ADVISED, "geadviseerd",
          Decision.Outcome.NOTED, "ter kennis",
          Decision.Outcome.PENDING, "nog open");

  private KindWords() {}

  static String of(RecordKind kind) {
    return Objects.requireNonNull(ONE.get(kind));
  }

  static String of(Organization.Kind kind) {
    return Objects.requireNonNull(ORGANIZATIONS.get(kind));
  }

  static String of(Decision.Outcome outcome) {
    return Objects.requireNonNull(OUTCOMES.get(outcome));
  }
}

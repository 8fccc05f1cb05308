package nl.koerswijzer.search;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.governance.Decision;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.project.Phase;
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

  /** Of a project that is not over. */
  private static final Set<Phase> UNDER_WAY =
      EnumSet.complementOf(EnumSet.of(Phase.COMPLETED, Phase.STOPPED));

  /** What a project is in: {@code in realisatie}, {@code in de realisatiefase}. */
  private static final Map<String, Phase> STAGES =
      Map.of(
          "initiatief", Phase.INITIATION,
          "initiatie", Phase.INITIATION,
          "definitie", Phase.DEFINITION,
          "ontwerp", Phase.DESIGN,
          "voorbereiding", Phase.PREPARATION,
          "realisatie", Phase.REALISATION,
          "uitvoering", Phase.REALISATION,
          "borging", Phase.CONSOLIDATION);

  private static final Pattern STAGE = Pattern.compile("(.+?)s?fase");

  /** What a project is: {@code gestopte projecten}, {@code projecten die gestopt zijn}. */
  private static final Map<String, Set<Phase>> STATES =
      Map.ofEntries(
          entry("gestopt", Set.of(Phase.STOPPED)),
          entry("gestopte", Set.of(Phase.STOPPED)),
          entry("stopgezet", Set.of(Phase.STOPPED)),
          entry("stopgezette", Set.of(Phase.STOPPED)),
          entry("afgerond", Set.of(Phase.COMPLETED)),
          entry("afgeronde", Set.of(Phase.COMPLETED)),
          entry("voltooid", Set.of(Phase.COMPLETED)),
          entry("voltooide", Set.of(Phase.COMPLETED)),
          entry("beeindigd", Set.of(Phase.COMPLETED, Phase.STOPPED)),
          entry("beeindigde", Set.of(Phase.COMPLETED, Phase.STOPPED)),
          entry("geborgd", Set.of(Phase.CONSOLIDATION)),
          entry("geborgde", Set.of(Phase.CONSOLIDATION)),
          entry("lopend", UNDER_WAY),
          entry("lopende", UNDER_WAY));

  private KindWords() {}

  /** The phases of projects that are so; none when the word says nothing of that. */
  static Set<Phase> phasesOfState(String plain) {
    return STATES.getOrDefault(plain, Set.of());
  }

  /** The phase that a word names, when one can be in it. */
  static Optional<Phase> phaseOfStage(String plain) {
    var stage = STAGE.matcher(plain);
    return Optional.ofNullable(STAGES.get(stage.matches() ? stage.group(1) : plain));
  }

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

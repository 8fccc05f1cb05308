import type {
  Audience, BodyKind, DecisionOutcome, FinanceSide, IndicatorAreaKind, MembershipRole, NetworkKind, OrganizationKind,
  ParticipationRole, Phase, PostRole, Qualifier, RecommendationKind, RecordKind, Role, SourceKind, Stance,
} from '../gql/graphql'
import type { Language } from '../i18n/language'

/** A word in both languages, as the glossary binds them. */
type Word = Readonly<Record<Language, string>>
type Words<E extends string> = Readonly<Record<E, Word>>

const audience: Words<Audience> = {
  PUBLIC: { nl: 'iedereen', en: 'everyone' },
  PARTNER: { nl: 'partners', en: 'partners' },
  OWNER: { nl: 'alleen eigenaren', en: 'owners only' },
}

const phase: Words<Phase> = {
  INITIATION: { nl: 'initiatief', en: 'initiation' },
  DEFINITION: { nl: 'definitie', en: 'definition' },
  DESIGN: { nl: 'ontwerp', en: 'design' },
  PREPARATION: { nl: 'voorbereiding', en: 'preparation' },
  REALISATION: { nl: 'realisatie', en: 'realisation' },
  CONSOLIDATION: { nl: 'borging', en: 'consolidation' },
  COMPLETED: { nl: 'afgerond', en: 'completed' },
  STOPPED: { nl: 'gestopt', en: 'stopped' },
}

const participationRole: Words<ParticipationRole> = {
  LEAD: { nl: 'trekker', en: 'lead' },
  PARTICIPANT: { nl: 'deelnemer', en: 'participant' },
  PILOT: { nl: 'pilot', en: 'pilot' },
  EXPLORING: { nl: 'verkent', en: 'exploring' },
  DECLINED: { nl: 'doet niet mee', en: 'does not take part' },
  PROJECT_GROUP: { nl: 'projectgroep', en: 'project group' },
  CONTRIBUTOR: { nl: 'draagt bij', en: 'contributes' },
  RESEARCHER: { nl: 'onderzoekt', en: 'researches' },
  FUNDER: { nl: 'betaalt mee', en: 'helps pay' },
  EXECUTOR: { nl: 'voert uit', en: 'carries out' },
}

const stance: Words<Stance> = {
  TAKES_PART: { nl: 'doet mee', en: 'takes part' },
  PILOT: { nl: 'pilot', en: 'pilot' },
  EXPLORING: { nl: 'verkent', en: 'exploring' },
  DECLINED: { nl: 'doet niet mee', en: 'does not take part' },
  LEFT: { nl: 'deed mee', en: 'took part' },
  UNKNOWN: { nl: 'niet bekend', en: 'not known' },
}

const membershipRole: Words<MembershipRole> = {
  OWNER: { nl: 'eigenaar', en: 'owner' },
  HOST: { nl: 'gastheer', en: 'host' },
  PARTNER: { nl: 'partner', en: 'partner' },
  MEMBER: { nl: 'lid', en: 'member' },
  GUEST: { nl: 'gast', en: 'guest' },
}

const networkKind: Words<NetworkKind> = {
  PROGRAMME: { nl: 'programma', en: 'programme' },
  NETWORK: { nl: 'netwerk', en: 'network' },
  JOINT_SCHEME: { nl: 'gemeenschappelijke regeling', en: 'joint scheme' },
  TRANSFORMATION_PLAN: { nl: 'transformatieplan', en: 'transformation plan' },
  TABLE: { nl: 'tafel', en: 'table' },
}

const bodyKind: Words<BodyKind> = {
  BOARD_CONSULTATION: { nl: 'bestuurlijk overleg', en: 'board consultation' },
  OFFICIAL_CONSULTATION: { nl: 'ambtelijk overleg', en: 'official consultation' },
  PROGRAMME_TEAM: { nl: 'programmateam', en: 'programme team' },
  PROGRAMME_CONSULTATION: { nl: 'programmaoverleg', en: 'programme consultation' },
  THEMATIC_OFFICIAL_CONSULTATION: { nl: 'inhoudelijk ambtelijk overleg', en: 'thematic official consultation' },
  TABLE: { nl: 'tafel', en: 'table' },
  SOUNDING_BOARD: { nl: 'klankbordgroep', en: 'sounding board' },
  PROJECT_GROUP: { nl: 'projectgroep', en: 'project group' },
  GENERAL_BOARD: { nl: 'algemeen bestuur', en: 'general board' },
  DAILY_BOARD: { nl: 'dagelijks bestuur', en: 'executive board' },
}

const postRole: Words<PostRole> = {
  CHAIR: { nl: 'voorzitter', en: 'chair' },
  VICE_CHAIR: { nl: 'vicevoorzitter', en: 'vice-chair' },
  MEMBER: { nl: 'lid', en: 'member' },
  DEPUTY: { nl: 'plaatsvervanger', en: 'deputy' },
  LEAD_ADMINISTRATOR: { nl: 'bestuurlijk trekker', en: 'lead administrator' },
  THEME_LEAD: { nl: 'themaleider', en: 'theme lead' },
  PROJECT_LEAD: { nl: 'projectleider', en: 'project lead' },
  MANAGER: { nl: 'manager', en: 'manager' },
  SECRETARY: { nl: 'secretaris', en: 'secretary' },
  AMBASSADOR: { nl: 'ambassadeur', en: 'ambassador' },
}

const decisionOutcome: Words<DecisionOutcome> = {
  ADOPTED: { nl: 'vastgesteld', en: 'adopted' },
  APPROVED: { nl: 'goedgekeurd', en: 'approved' },
  REJECTED: { nl: 'afgewezen', en: 'rejected' },
  STOPPED: { nl: 'gestopt', en: 'stopped' },
  ADVISED: { nl: 'geadviseerd', en: 'advised' },
  NOTED: { nl: 'ter kennis', en: 'noted' },
  PENDING: { nl: 'nog open', en: 'pending' },
}

const financeSide: Words<FinanceSide> = {
  INCOME: { nl: 'baten', en: 'income' },
  EXPENSE: { nl: 'lasten', en: 'expenses' },
  RESERVE: { nl: 'reserve', en: 'reserve' },
}

const sourceKind: Words<SourceKind> = {
  REPORT: { nl: 'rapport', en: 'report' },
  DECISION: { nl: 'besluit', en: 'decision' },
  LETTER: { nl: 'brief', en: 'letter' },
  WEBPAGE: { nl: 'webpagina', en: 'web page' },
  PLAN: { nl: 'plan', en: 'plan' },
  LAW: { nl: 'regeling', en: 'regulation' },
}

const recommendationKind: Words<RecommendationKind> = {
  ADVICE: { nl: 'advies', en: 'advice' },
  WISH: { nl: 'wens', en: 'wish' },
}

const indicatorAreaKind: Words<IndicatorAreaKind> = {
  REGION: { nl: 'regio', en: 'region' },
  COUNTRY: { nl: 'land', en: 'country' },
  MUNICIPALITY: { nl: 'gemeente', en: 'municipality' },
}

const qualifier: Words<Qualifier> = {
  ABOUT: { nl: 'ongeveer', en: 'about' },
  MORE_THAN: { nl: 'meer dan', en: 'more than' },
  LESS_THAN: { nl: 'minder dan', en: 'less than' },
}

const role: Words<Role> = {
  SECRETARY: { nl: 'secretariaat', en: 'secretariat' },
  ALIGNER: { nl: 'afstemmer', en: 'aligner' },
  ADMINISTRATOR: { nl: 'beheerder', en: 'administrator' },
}

const recordKind: Words<RecordKind> = {
  ABBREVIATION: { nl: 'afkorting', en: 'abbreviation' },
  BODY: { nl: 'overleg', en: 'body' },
  DECISION: { nl: 'besluit', en: 'decision' },
  EDITION: { nl: 'editie', en: 'edition' },
  FINANCE_LINE: { nl: 'bedrag', en: 'finance line' },
  INDICATOR: { nl: 'indicator', en: 'indicator' },
  MEMBERSHIP: { nl: 'rol in een netwerk', en: 'membership' },
  NETWORK: { nl: 'netwerk', en: 'network' },
  ORGANIZATION: { nl: 'organisatie', en: 'organization' },
  OVERLAP: { nl: 'overlap', en: 'overlap' },
  PARTICIPATION: { nl: 'deelname', en: 'participation' },
  PHASE_STATEMENT: { nl: 'fase', en: 'phase' },
  POST: { nl: 'functie', en: 'post' },
  PROJECT: { nl: 'project', en: 'project' },
  RECOMMENDATION: { nl: 'aanbeveling', en: 'recommendation' },
  RESULT: { nl: 'resultaat', en: 'result' },
  SOURCE: { nl: 'bron', en: 'source' },
  THEME_LINE: { nl: 'themalijn', en: 'theme line' },
}

const organizationKind: Words<OrganizationKind> = {
  MUNICIPALITY: { nl: 'gemeente', en: 'municipality' },
  PROVINCE: { nl: 'provincie', en: 'province' },
  NATIONAL_GOVERNMENT: { nl: 'Rijk', en: 'national government' },
  HEALTH_INSURER: { nl: 'zorgverzekeraar', en: 'health insurer' },
  JOINT_SCHEME: { nl: 'gemeenschappelijke regeling', en: 'joint scheme' },
  PUBLIC_HEALTH: { nl: 'publieke gezondheid', en: 'public health' },
  HOSPITAL: { nl: 'ziekenhuis', en: 'hospital' },
  MENTAL_HEALTH: { nl: 'geestelijke gezondheidszorg', en: 'mental health care' },
  ADDICTION_CARE: { nl: 'verslavingszorg', en: 'addiction care' },
  ELDERLY_CARE: { nl: 'ouderenzorg', en: 'elderly care' },
  DISABILITY_CARE: { nl: 'gehandicaptenzorg', en: 'disability care' },
  YOUTH_CARE: { nl: 'jeugdhulp', en: 'youth care' },
  HOME_CARE: { nl: 'thuiszorg', en: 'home care' },
  PRIMARY_CARE: { nl: 'huisartsenzorg', en: 'primary care' },
  PARAMEDICAL: { nl: 'paramedische zorg', en: 'paramedical care' },
  PHARMACY: { nl: 'apotheek', en: 'pharmacy' },
  MATERNITY_CARE: { nl: 'geboortezorg', en: 'maternity care' },
  HOSPICE: { nl: 'hospice', en: 'hospice' },
  WELFARE: { nl: 'welzijn', en: 'welfare' },
  DEBT_SUPPORT: { nl: 'schuldhulp', en: 'debt support' },
  HOUSING: { nl: 'wonen', en: 'housing' },
  EDUCATION: { nl: 'onderwijs', en: 'education' },
  RESEARCH: { nl: 'onderzoek', en: 'research' },
  WORK_AND_INCOME: { nl: 'werk en inkomen', en: 'work and income' },
  CITIZEN_INITIATIVE: { nl: 'bewonersinitiatief', en: "residents' initiative" },
  CLIENT_REPRESENTATION: { nl: 'cliëntvertegenwoordiging', en: 'client representation' },
  SPORT: { nl: 'sport', en: 'sport' },
  SAFETY: { nl: 'veiligheid', en: 'safety' },
  MEDIA: { nl: 'media', en: 'media' },
  EMPLOYERS: { nl: 'werkgevers', en: 'employers' },
  CONSULTANCY: { nl: 'adviesbureau', en: 'consultancy' },
  NETWORK: { nl: 'netwerk', en: 'network' },
  OTHER: { nl: 'overig', en: 'other' },
}

export const labels = {
  audience, bodyKind, decisionOutcome, financeSide, indicatorAreaKind, membershipRole, networkKind, organizationKind,
  participationRole, phase, postRole, qualifier, recommendationKind, recordKind, role, sourceKind, stance,
}

import type { RecordKind } from '../gql/graphql'
import { bilingual } from '../i18n/texts'

/** What several records of a kind are called. The word for one is in the labels. */
export const recordKinds = bilingual<Record<RecordKind, string>>(
  {
    ABBREVIATION: 'afkortingen',
    BODY: 'overleggen',
    DECISION: 'besluiten',
    FINANCE_LINE: 'bedragen',
    INDICATOR: 'indicatoren',
    MEMBERSHIP: 'rollen in een netwerk',
    NETWORK: 'netwerken',
    ORGANIZATION: 'organisaties',
    OVERLAP: 'overlappen',
    PARTICIPATION: 'deelnames',
    PHASE_STATEMENT: 'fasen',
    POST: 'functies',
    PROJECT: 'projecten',
    RECOMMENDATION: 'aanbevelingen',
    RESULT: 'resultaten',
    SOURCE: 'bronnen',
    THEME_LINE: 'themalijnen',
  },
  {
    ABBREVIATION: 'abbreviations',
    BODY: 'bodies',
    DECISION: 'decisions',
    FINANCE_LINE: 'finance lines',
    INDICATOR: 'indicators',
    MEMBERSHIP: 'memberships',
    NETWORK: 'networks',
    ORGANIZATION: 'organizations',
    OVERLAP: 'overlaps',
    PARTICIPATION: 'participations',
    PHASE_STATEMENT: 'phases',
    POST: 'posts',
    PROJECT: 'projects',
    RECOMMENDATION: 'recommendations',
    RESULT: 'results',
    SOURCE: 'sources',
    THEME_LINE: 'theme lines',
  },
)

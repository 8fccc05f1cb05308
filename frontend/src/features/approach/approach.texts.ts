import type { ApproachNearness } from '../../shared/gql/graphql'
import { bilingual } from '../../shared/i18n/texts'

export const approachTexts = bilingual(
  {
    title: 'Bij wie kunt u beginnen?',
    part: 'Bij wie u kunt beginnen',
    nearest: {
      OWN: '',
      LEAD: 'Het register noemt hier geen functie. Het dichtst erbij:',
      THEME_LINE: 'Het register noemt hier geen functie. Het dichtst erbij, bij de themalijn:',
      NETWORK: 'Het register noemt hier geen functie. Het dichtst erbij, in het netwerk:',
    } satisfies Record<ApproachNearness, string>,
    none: 'Het register weet hier geen functie of overleg. Vraag het een organisatie die meedoet.',
    noneOfOrganization: 'Het register weet hier geen functie of overleg. Vraag het de organisatie zelf.',
    lead: 'trekt het project',
    of: (what: string, where: string) => `${what} van ${where}`,
    asOf: (date: string) => `stand van ${date}`,
    isOld: 'vraag of dit nog klopt',
    noDate: 'datum niet bekend',
    more: (count: number) => `Toon nog ${count}`,
  },
  {
    title: 'With whom can you start?',
    part: 'With whom you can start',
    nearest: {
      OWN: '',
      LEAD: 'The register names no seat here. The nearest it knows:',
      THEME_LINE: 'The register names no seat here. The nearest it knows, for the theme line:',
      NETWORK: 'The register names no seat here. The nearest it knows, in the network:',
    } satisfies Record<ApproachNearness, string>,
    none: 'The register knows no seat or body here. Ask an organization that takes part.',
    noneOfOrganization: 'The register knows no seat or body here. Ask the organization itself.',
    lead: 'leads the project',
    of: (what: string, where: string) => `${what} of ${where}`,
    asOf: (date: string) => `as of ${date}`,
    isOld: 'ask whether this still holds',
    noDate: 'date not known',
    more: (count: number) => `Show ${count} more`,
  },
)

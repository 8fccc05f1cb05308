import type { LeftOutPart } from '../../shared/gql/graphql'
import { bilingual } from '../../shared/i18n/texts'

const partsNl: Record<LeftOutPart, string> = {
  RECORD: 'Weggelaten: het hele gegeven',
  NOTE: 'Weggelaten: de opmerking',
  CITATIONS: 'Weggelaten: een deel van de bronnen',
}

const partsEn: Record<LeftOutPart, string> = {
  RECORD: 'Left out: the whole record',
  NOTE: 'Left out: the note',
  CITATIONS: 'Left out: some of the sources',
}

export const leftOutTexts = bilingual(
  {
    title: 'Wat ziet het publiek hiervan?',
    part: 'Wat is weggelaten',
    forWhom: 'Voor wie',
    audience: { PUBLIC: 'publiek', PARTNER: 'partners' },
    nothing: { PUBLIC: 'Het publiek ziet hiervan alles.', PARTNER: 'Partners zien hiervan alles.' },
    some: {
      PUBLIC: (count: number, text: string) => `Het publiek ziet ${text} ${count === 1 ? 'gegeven' : 'gegevens'} niet, of niet helemaal.`,
      PARTNER: (count: number, text: string) => `Partners zien ${text} ${count === 1 ? 'gegeven' : 'gegevens'} niet, of niet helemaal.`,
    },
    leftOut: partsNl,
    restsOn: 'Rust op:',
    asOf: (date: string) => `stand van ${date}`,
  },
  {
    title: 'What does the public see of this?',
    part: 'What is left out',
    forWhom: 'For whom',
    audience: { PUBLIC: 'public', PARTNER: 'partners' },
    nothing: { PUBLIC: 'The public sees all of this.', PARTNER: 'Partners see all of this.' },
    some: {
      PUBLIC: (count: number, text: string) => `The public does not see ${text} ${count === 1 ? 'record' : 'records'}, or not as a whole.`,
      PARTNER: (count: number, text: string) => `Partners do not see ${text} ${count === 1 ? 'record' : 'records'}, or not as a whole.`,
    },
    leftOut: partsEn,
    restsOn: 'Rests on:',
    asOf: (date: string) => `as of ${date}`,
  },
)

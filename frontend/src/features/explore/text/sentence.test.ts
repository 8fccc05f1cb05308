import { expect, it } from 'vitest'
import { asMail, sentenceOf } from './sentence'
import { uiTexts } from '../../../shared/ui/ui.texts'
import { textTexts } from './text.texts'
import { formatDate, formatList } from '../../../shared/i18n/format'

const format = { list: (items: readonly string[]) => formatList(items, 'nl'), date: (date: string) => formatDate(date, 'nl') }
const source = (title: string) => ({ at: 'H1', source: { id: title, slug: title, title, publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' } }) as const
const group = (names: readonly string[], given = {}) => ({
  id: 's', role: 'FUNDER' as const, count: names.length, isContinued: false, asOf: '2025-05', organization: { slug: 'menzis', name: 'Menzis' },
  projects: names.map((name) => ({ slug: name, name })), participations: [{ audience: 'PUBLIC' as const, sources: [source('Rapport')] }, { audience: 'PUBLIC' as const, sources: [source('Rapport')] }], ...given,
})

it('says who does what, of when and on whose word', () => {
  expect(sentenceOf(group(['Valpreventie', 'Gezond Leven']), textTexts.nl, format, uiTexts.nl.visibleTo)).toEqual({
    says: 'Menzis betaalt mee aan Valpreventie en Gezond Leven',
    dated: 'nieuwste stand van mei 2025',
    rests: 'nieuwste stand van mei 2025; bron: Rapport',
    audience: undefined,
  })
})

it('counts first where there are many', () => {
  expect(sentenceOf(group(['A', 'B', 'C', 'D']), textTexts.nl, format, uiTexts.nl.visibleTo).says).toBe('Menzis betaalt mee aan 4 projecten: A; B; C; D')
})

it('counts all projects, also those in the next sentence, which says that it goes on', () => {
  expect(sentenceOf(group(['A', 'B'], { count: 27 }), textTexts.nl, format, uiTexts.nl.visibleTo).says).toBe('Menzis betaalt mee aan 27 projecten: A; B')
  expect(sentenceOf(group(['C'], { count: 27, isContinued: true }), textTexts.nl, format, uiTexts.nl.visibleTo).says).toBe('Menzis betaalt mee aan (vervolg) C')
})

it('says who may read it, when not everybody may', () => {
  const participations = [{ audience: 'PUBLIC' as const, sources: [] }, { audience: 'OWNER' as const, sources: [] }]
  expect(sentenceOf(group(['A'], { participations }), textTexts.nl, format, uiTexts.nl.visibleTo)).toMatchObject({ audience: 'OWNER', rests: 'alleen eigenaren; stand van mei 2025' })
})

it('says what no source says', () => {
  const nobody = group(['A', 'B'], { organization: null, role: null, asOf: null, participations: [] })
  expect(sentenceOf(nobody, textTexts.nl, format, uiTexts.nl.visibleTo)).toEqual({ says: 'Geen bron zegt wie meedoet aan A en B', dated: undefined, rests: '', audience: undefined })
})

it('makes a text for a mail', () => {
  const sentences = [{ says: 'A trekt B', dated: undefined, rests: 'stand van 2025', audience: undefined }, { says: 'C onderzoekt D', dated: undefined, rests: '', audience: undefined }]
  expect(asMail(sentences, 'Wie doet wat', 'van hier')).toBe('Wie doet wat\n\n- A trekt B (stand van 2025).\n- C onderzoekt D.\n\nvan hier')
})

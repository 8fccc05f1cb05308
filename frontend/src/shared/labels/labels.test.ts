import { buildASTSchema, isEnumType, parse } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labels } from './labels'

const folder = join(process.cwd(), '../backend/src/main/resources/graphql')
const sdl = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
const schema = buildASTSchema(parse(sdl))

/** What a screen says in a sentence of its own: its texts are keyed by the type, so a value without words is a type error. */
const sentences = [
  'ViewerNotice', 'LeftOutPart', 'EditionStatus', 'ReportChapterKind', 'ReportAbsence', 'ReportChangeKind', 'ReportField', 'DanglingReferenceKind',
  'FacetField', 'LaneKind', 'TreeOrder', 'ExploreChangeKind', 'ApproachNearness', 'SearchField', 'SearchReasonHow', 'SearchFilterKind',
]

/** Nor has an enum that only says how a list is sorted, which the lists name themselves. */
const hasNoWords = (name: string) => name.startsWith('Order') || name.endsWith('OrderField') || sentences.includes(name)

describe('the words for the enums of the contract', () => {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__') && !hasNoWords(type.name),
  )

  it.each(enums.map((type) => type.name))('%s has a word for every value, in both languages', (name) => {
    const type = schema.getType(name)
    if (!isEnumType(type)) throw new Error(`${name} is no enum`)
    const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof typeof labels
    const words = Object.entries(labels[key])
    expect(words.map(([value]) => value).toSorted()).toEqual(type.getValues().map((value) => value.name).toSorted())
    for (const [, { nl, en }] of words) expect(nl && en).toBeTruthy()
  })

  it('keep the words of the glossary', () => {
    expect(labels.phase.CONSOLIDATION.nl).toBe('borging')
    expect(labels.participationRole.LEAD.nl).toBe('trekker')
    expect(labels.stance.DECLINED.nl).toBe('doet niet mee')
    expect(labels.audience.OWNER.nl).toBe('alleen eigenaren')
  })
})

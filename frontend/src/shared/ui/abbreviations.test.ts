import { describe, expect, it } from 'vitest'
import { splitAtAbbreviations } from './abbreviations'

const known = [
  { short: 'AO', long: 'ambtelijk overleg' },
  { short: 'GALA', long: 'Gezond en Actief Leven Akkoord' },
]
const opened = (text: string) =>
  splitAtAbbreviations(text, known).map((part) => (part.abbreviation ? `[${part.text}]` : part.text)).join('')

describe('abbreviations in a text', () => {
  it('open at their first use only', () => {
    expect(opened('Het AO en het AO over GALA.')).toBe('Het [AO] en het AO over [GALA].')
  })
  it('are whole words', () => {
    expect(opened('CHAOS, AO-leden, xAO en (AO)')).toBe('CHAOS, AO-leden, xAO en ([AO])')
  })
  it('leave a text without them as it is', () => {
    expect(splitAtAbbreviations('Niets', [])).toEqual([{ at: 0, text: 'Niets' }])
  })
})

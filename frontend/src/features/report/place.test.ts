import { describe, expect, it } from 'vitest'
import { addressOf, askFor, monthsIn, readPeriod } from './place'

const open = { from: null, until: null }
const read = (query: string) => readPeriod(new URLSearchParams(query))

describe('the address of a report', () => {
  it('keeps the period of the living report', () => {
    const place = { network: 'koers', edition: undefined, period: { from: '2025-01', until: '2025-05' } }
    expect(addressOf(place)).toBe('/rapportage/koers?van=2025-01&tot=2025-05')
    expect(addressOf(place, 'geldzaken', 'a')).toBe('/rapportage/koers/nu/geldzaken/a?van=2025-01&tot=2025-05')
  })
  it('names an edition, which has a period of its own', () => {
    expect(addressOf({ network: 'koers', edition: 'e1', period: { from: '2025', until: null } }, 'bronnen')).toBe('/rapportage/koers/e1/bronnen')
  })
  it('reads months and years, and asks for nothing else', () => {
    expect(read('van=2025-01&tot=2025')).toEqual({ from: '2025-01', until: '2025' })
    expect(read('van=gisteren&tot=2025-13')).toEqual(open)
    expect(read('van=2025-06&tot=2025-05')).toEqual(open)
    expect(monthsIn(new URLSearchParams('van=2025-06&tot=2025-05'))).toEqual({ from: '2025-06', until: '2025-05' })
    expect(read('van=2025-06&tot=2025')).toEqual({ from: '2025-06', until: '2025' })
  })
  it('asks for the living report or for an edition', () => {
    expect(askFor({ network: 'k', edition: undefined, period: open })).toEqual({ network: 'k', period: null, edition: '', isLiving: true })
    expect(askFor({ network: 'k', edition: 'e', period: open })).toMatchObject({ edition: 'e', isLiving: false })
  })
})

import { describe, expect, it } from 'vitest'
import { byLetter, matching } from './letters'
import { withAllMeanings } from './meanings'

const entry = (short: string, long: string) => ({ short, long })
const entries = [entry('fte', 'volledige baan'), entry('AO', 'Ambtelijk overleg'), entry('PG', 'Publieke gezondheid'), entry('PG', 'Projectgroep'), entry('1G', 'Eén gezin')]

describe('the list of abbreviations', () => {
  it('runs from A to Z, whatever the case, with the rest at the end', () => {
    expect(byLetter(entries).map(({ letter }) => letter)).toEqual(['A', 'F', 'P', '0-9'])
  })
  it('keeps the meanings of one short form together', () => {
    const [form, ...rest] = byLetter(entries).find(({ letter }) => letter === 'P')?.forms ?? []
    expect(rest).toEqual([])
    expect(form?.meanings.map(({ long }) => long)).toEqual(['Projectgroep', 'Publieke gezondheid'])
  })
  it('finds every word in the short form or its meaning', () => {
    expect(matching(entries, 'gezondheid pg').map(({ long }) => long)).toEqual(['Publieke gezondheid'])
    expect(matching(entries, '')).toHaveLength(5)
    expect(matching(entries, 'niets')).toEqual([])
  })
  it('opens a short form with all that it may mean', () => {
    expect(withAllMeanings(entries)).toContainEqual(entry('PG', 'Publieke gezondheid / Projectgroep'))
    expect(withAllMeanings(entries)).toHaveLength(4)
  })
})

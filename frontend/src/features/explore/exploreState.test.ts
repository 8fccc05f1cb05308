import { expect, it } from 'vitest'
import { readState, writeState } from '../../shared/list/urlState'
import { exploreSpec, isDate, toExploreFilter } from './exploreState'

const of = (address: string) => readState(new URLSearchParams(address), exploreSpec)

it('asks only for what the address chooses', () => {
  expect(toExploreFilter(of('netwerk=twentse-koers&netwerk=~local&rol=trekker&op=2025-05&zoek=zorg'))).toEqual({
    networks: ['twentse-koers', '~local'], roles: ['LEAD'], at: '2025-05', text: 'zorg',
  })
  expect(toExploreFilter(of(''))).toEqual({})
})

it('asks the same in every view', () => {
  const views = ['', 'beeld=boom', 'beeld=tekst', 'lijst=kruistabel&sorteer=x', 'beeld=onzin']
  for (const view of views) expect(toExploreFilter(of(`gemeente=almelo&${view}`))).toEqual({ municipalities: ['almelo'] })
})

it('keeps the filters in the address when the view changes', () => {
  const before = new URLSearchParams('netwerk=n&fase=gestopt&taal=en')
  expect(writeState(before, exploreSpec, { beeld: 'tekst' }).toString()).toBe('netwerk=n&fase=gestopt&taal=en&beeld=tekst')
})

it.each([
  ['2025', true], ['2025-05', true], ['2024-02-29', true], ['2025-02-29', false], ['2025-13', false], ['mei 2025', false], ['25', false],
])('takes %s for a date: %s', (text, is) => expect(isDate(text)).toBe(is))

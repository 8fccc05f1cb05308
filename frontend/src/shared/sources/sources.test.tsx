import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { cite, distinctCitations, letter, noteLabel, widestCitations, type CitationLike } from './numbering'
import { SourceList } from './SourceList'
import { SourceNote } from './SourceNote'

const citation = (id: string, at: string, audience: CitationLike['source']['audience'] = 'PUBLIC'): CitationLike => ({
  at,
  source: { id, slug: id, title: `Titel ${id}`, publisher: 'Uitgever', date: '2025-10', url: null, kind: 'REPORT', audience },
})

describe('the numbering of sources', () => {
  it('gives each source a number and each further place a letter', () => {
    const cited = cite([], [citation('a', 'H1'), citation('b', 'H1'), citation('a', 'H2'), citation('a', 'H1')])
    expect(cited.map(({ places }) => places)).toEqual([['H1', 'H2'], ['H1']])
    expect(noteLabel(cited, citation('a', 'H2'))).toBe('1b')
    expect(noteLabel(cited, citation('b', 'H1'))).toBe('2')
    expect(noteLabel(cited, citation('c', 'H1'))).toBeUndefined()
  })
  it('keeps numbers when more is cited', () => {
    const before = cite([], [citation('a', 'H1')])
    expect(noteLabel(cite(before, [citation('b', 'H1')]), citation('a', 'H1'))).toBe('1')
  })
  it('does not run out of letters', () => {
    expect([0, 25, 26, 27].map(letter)).toEqual(['a', 'z', 'aa', 'ab'])
  })
  it('shows a narrower source only where it is the only one', () => {
    const owner = citation('o', 'H1', 'OWNER')
    expect(widestCitations([owner, citation('p', 'H1')])).toEqual([citation('p', 'H1')])
    expect(widestCitations([owner])).toEqual([owner])
    expect(widestCitations([])).toEqual([])
  })
})

it('a place that several statements share is cited once', () => {
  const shared = citation('a', 'H1')
  expect(distinctCitations([shared, citation('a', 'H2'), citation('a', 'H1')]).map(({ at }) => at)).toEqual(['H1', 'H2'])
})

describe('source notes on a page', () => {
  const first = [citation('a', 'H1')]
  const second = [citation('b', '§ 3', 'OWNER'), citation('b', '§ 4', 'OWNER')]

  it('are numbered in order, open in place and are listed at the end', () => {
    renderAt('/', <><p>Een <SourceNote citations={first} /></p><p>Twee <SourceNote citations={second} /></p><SourceList /></>)
    const boxes = screen.getAllByRole('button')
    expect(boxes.map((box) => box.textContent)).toEqual(['bron 1', 'bron 2a', 'bron 2b'])

    fireEvent.click(screen.getByRole('button', { name: 'bron 2b' }))
    const card = screen.getByRole('group', { name: 'bron' })
    expect(card.textContent).toContain('Titel b')
    expect(card.textContent).toContain('oktober 2025')
    expect(card.textContent).toContain('op welke plek: § 4')
    expect(card.textContent).toContain('alleen eigenaren')
    expect(within(card).getByRole('link').getAttribute('href')).toBe('/bronnen/b')
    fireEvent.click(within(card).getByRole('button', { name: 'Sluit' }))
    expect(screen.queryByRole('group', { name: 'bron' })).toBeNull()

    const list = screen.getAllByRole('listitem')
    expect(list).toHaveLength(2)
    expect(list[1]?.textContent).toContain('alleen eigenaren')
  })
})

it('an open source closes on Escape and gives the focus back to its number', () => {
  renderAt('/', <SourceNote citations={[citation('a', 'H1')]} />)
  const note = screen.getByRole('button', { name: /bron/ })
  fireEvent.click(note)
  screen.getByRole('button', { name: 'Sluit' }).focus()
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
  expect(screen.queryByRole('group', { name: 'bron' })).toBeNull()
  expect(document.activeElement).toBe(note)
})

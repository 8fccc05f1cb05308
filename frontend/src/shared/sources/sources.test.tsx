import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { cite, distinctCitations, labelsOf, letter, widestCitations, type CitationLike } from './numbering'
import { SourceList } from './SourceList'
import { SourceNote } from './SourceNote'

const citation = (id: string, at: string, audience: CitationLike['source']['audience'] = 'PUBLIC'): CitationLike => ({
  at,
  source: { id, slug: id, title: `Titel ${id}`, publisher: 'Uitgever', date: '2025-10', url: null, kind: 'REPORT', audience },
})

describe('the numbering of sources', () => {
  it('gives each source a number and each further place a letter', () => {
    const cited = cite([citation('a', 'H1'), citation('b', 'H1'), citation('a', 'H2'), citation('a', 'H1')])
    expect(cited.map(({ places }) => places)).toEqual([['H1', 'H2'], ['H1']])
    expect([...labelsOf(cited).values()]).toEqual(['1a', '1b', '2'])
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

  it('are numbered in order, open in place and are listed at the end', async () => {
    renderAt('/', <><p>Een <SourceNote citations={first} /></p><p>Twee <SourceNote citations={second} /></p><SourceList /></>)
    expect(await screen.findByRole('button', { name: 'bron 2b' })).toBeTruthy()
    expect(boxes()).toEqual(['bron 1', 'bron 2a', 'bron 2b'])

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

const boxes = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

describe('a note that comes late', () => {
  function LateAbove() {
    const [isThere, setThere] = useState(false)
    return (
      <>
        {isThere && <SourceNote citations={early} />}
        <p>
          <SourceNote citations={late} />
        </p>
        <input type="checkbox" onChange={() => setThere(!isThere)} />
        <SourceList />
      </>
    )
  }
  const early = [citation('boven', 'H1')]
  const late = [citation('onder', 'H1')]

  it('is numbered as it is read, and takes its source along when it goes', async () => {
    renderAt('/', <LateAbove />)
    expect(await screen.findByRole('button', { name: 'bron 1' })).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox'))
    await screen.findByRole('button', { name: 'bron 2' })
    expect(boxes()).toEqual(['bron 1', 'bron 2'])
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Titel boven', 'Titel onder'])
    fireEvent.click(screen.getByRole('checkbox'))
    await waitFor(() => expect(boxes()).toEqual(['bron 1']))
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Titel onder'])
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

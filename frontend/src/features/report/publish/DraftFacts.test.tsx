import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../../../shared/testing/renderAt'
import { DraftFacts } from './DraftFacts'

const decided = (date: string) => ({ slug: 'vast', subject: 'De rapportage vaststellen', date, outcome: 'ADOPTED', body: { slug: 'bo' } }) as const
const without = { title: 'geen eigen titel', foreword: 'geen' }
const early = /Dit besluit is van vóór het einde van de periode/

const show = (date: string, until = '2025-05') =>
  renderAt('/', <DraftFacts period={{ from: '2025-01', until }} decision={decided(date)} title={null} foreword="Beste lezer." without={without} />)

describe('what is about to be frozen', () => {
  it('is read once more: period, decision, title and foreword', () => {
    show('2025-10-08')
    const said = screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
    expect(said).toEqual([
      'Periode: januari 2025 tot en met mei 2025',
      'Vastgesteld met: 8 oktober 2025: De rapportage vaststellen',
      'Titel: geen eigen titel',
      'Voorwoord: Beste lezer.',
    ])
    expect(screen.queryByText(early)).toBeNull()
  })

  it.each(['2025-04-30', '2025-04', '2024'])('has its decision questioned when that is of before the end of the period: %s', (date) => {
    show(date)
    expect(screen.getByText(early)).toBeTruthy()
  })

  it.each(['2025-05-01', '2025-05', '2025'])('has its decision not questioned when that may be of after it: %s', (date) => {
    show(date)
    expect(screen.queryByText(early)).toBeNull()
  })
})

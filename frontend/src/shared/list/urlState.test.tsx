import { fireEvent, screen } from '@testing-library/react'
import { useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { choiceParam, manyParam, pagesParam, readState, textParam, writeState } from './urlState'
import { useUrlState } from './useUrlState'

const spec = { zoek: textParam, fase: manyParam(['A', 'B', 'C']), sorteer: choiceParam(['naam', 'begin']), toon: pagesParam }
const read = (query: string) => readState(new URLSearchParams(query), spec)

describe('the state of a list in the address', () => {
  it('has a default for what the address leaves out', () => {
    expect(read('')).toEqual({ zoek: '', fase: [], sorteer: 'naam', toon: 1 })
  })
  it('reads what the address says, and ignores what it does not know', () => {
    expect(read('zoek=geld&fase=C&fase=A&fase=Z&sorteer=begin&toon=3')).toEqual({ zoek: 'geld', fase: ['A', 'C'], sorteer: 'begin', toon: 3 })
    expect(read('sorteer=x&toon=-2')).toMatchObject({ sorteer: 'naam', toon: 1 })
    expect(read('toon=veel')).toMatchObject({ toon: 1 })
  })
  it('leaves defaults out, and leaves other parameters alone', () => {
    const next = writeState(new URLSearchParams('taal=en&zoek=oud&fase=A'), spec, { zoek: '', fase: ['B', 'C'], sorteer: 'naam' })
    expect(next.toString()).toBe('taal=en&fase=B&fase=C')
  })
})

function List() {
  const [state, change] = useUrlState(spec)
  return (
    <>
      <button type="button" onClick={() => change({ fase: [...state.fase, 'B'], toon: 1 })}>kies B</button>
      <output>{useLocation().search}</output>
    </>
  )
}

it('changes the address, so that back works and a link can be shared', () => {
  renderAt('/projecten?fase=A&toon=4&taal=en', <List />)
  fireEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toBe('?taal=en&fase=A&fase=B')
})

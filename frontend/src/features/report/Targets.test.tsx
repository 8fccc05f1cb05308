import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderAt } from '../../shared/testing/renderAt'
import { Targets, type ToldTarget } from './Targets'

const told: ToldTarget = {
  target: { text: 'Alle gemeenten werken zo', metric: 'gemeenten die zo werken', value: null, unit: null, deadline: null },
  measured: [],
  project: { slug: 'a', name: 'Project a', sources: [] },
}

// Beside it the page may show a figure that a source gives of nearly the same.
it('says of a target without a value of its own no more than that', () => {
  renderAt('/', <Targets targets={[told]} title="Doelen" />)
  expect(screen.getByText('Voor dit doel zelf geeft geen bron een waarde.')).toBeTruthy()
  expect(screen.queryByText(/geen bron.*gemeten/i)).toBeNull()
})

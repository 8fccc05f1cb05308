import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import AbbreviationsPage from './AbbreviationsPage'

const source = { id: 's', slug: 's', title: 'Rapport', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' }
const entry = (short: string, long: string) => ({ id: `${short} ${long}`, short, long, note: null, audience: 'PUBLIC', sources: [{ at: 'H1', source }] })
const AbbreviationsPageAnswer = { abbreviations: [entry('PG', 'Publieke gezondheid'), entry('AO', 'Ambtelijk overleg'), entry('PG', 'Projectgroep')] }

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

it('runs from A to Z, with the meanings of one short form together and a way to each letter', async () => {
  answerByName({ AbbreviationsPage: AbbreviationsPageAnswer })
  renderAt('/begrippen', <AbbreviationsPage />)
  expect(await screen.findByText('3 afkortingen')).toBeTruthy()
  expect(headings()).toEqual(['A', 'P', 'Bronnen'])
  expect(screen.getAllByText('PG')).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'P' }).getAttribute('href')).toBe('/begrippen#letter-P')
})

it('shows what the address filters on, and all again when asked', async () => {
  answerByName({ AbbreviationsPage: AbbreviationsPageAnswer })
  renderAt('/begrippen?zoek=overleg', <AbbreviationsPage />)
  expect(await screen.findByText('1 afkorting')).toBeTruthy()
  expect(screen.queryByText('Projectgroep')).toBeNull()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xyz' } })
  fireEvent.click(screen.getByRole('button', { name: 'Zoek' }))
  expect(await screen.findByRole('heading', { name: 'Geen afkorting gevonden' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Toon alle afkortingen' }))
  expect(await screen.findByText('3 afkortingen')).toBeTruthy()
})

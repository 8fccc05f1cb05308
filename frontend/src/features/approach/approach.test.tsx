import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import Approach from './Approach'

const way = (id: string, nearness: string, given = {}) => ({
  id, nearness, asOf: '2025-10', post: { role: 'MANAGER', person: null, sources: [] }, participation: null,
  organization: { slug: 'tk', name: 'Twentse Koers' }, in: { id: 'network:n', name: 'Netwerk N' }, ...given,
})
const answer = (...approach: unknown[]) => answerByName({ ApproachOf: { node: { id: 'project:p', approach } } })

it('names the function, the organization and the date', async () => {
  answer(way('a', 'OWN'))
  renderAt('/', <Approach id="project:p" />)
  const item = await screen.findByRole('listitem')
  expect(item.textContent).toBe('Manager van Netwerk N Twentse Koers  stand van oktober 2025')
  expect(screen.queryByText(/noemt hier geen functie/)).toBeNull()
})

it('doubts a function of years ago', async () => {
  answer(way('a', 'OWN', { asOf: '2022-01-26' }), way('b', 'OWN', { asOf: String(new Date().getFullYear()) }))
  renderAt('/', <Approach id="project:p" />)
  const [old, recent] = await screen.findAllByRole('listitem')
  expect(old?.textContent).toContain('stand van 26 januari 2022, vraag of dit nog klopt')
  expect(recent?.textContent).not.toContain('vraag of')
})

it('sends to the organization itself when the register knows nobody there', async () => {
  answer()
  renderAt('/', <Approach id="organization:o" />)
  expect(await screen.findByText(/Vraag het de organisatie zelf/)).toBeTruthy()
})

it('says that it is the nearest known, where the register knows no seat', async () => {
  answer(way('a', 'NETWORK'), ...['b', 'c', 'd', 'e'].map((id) => way(id, 'NETWORK')))
  renderAt('/', <Approach id="project:p" />)
  expect(await screen.findByText(/noemt hier geen functie.*in het netwerk/)).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(4)
  expect(screen.getByRole('button', { name: 'Toon nog 1' })).toBeTruthy()
})

it('names who leads where there is no seat', async () => {
  answer(way('a', 'LEAD', { post: null, participation: { sources: [] }, asOf: null }))
  renderAt('/', <Approach id="project:p" />)
  expect((await screen.findByRole('listitem')).textContent).toContain('Trekt het project Twentse Koers')
})

it('says so when the register knows nobody', async () => {
  answer()
  renderAt('/', <Approach id="project:p" />)
  expect(await screen.findByText(/weet hier geen functie/)).toBeTruthy()
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { describe, expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import { SearchBox } from './SearchBox'

const suggest = [
  { kind: 'PROJECT', alias: null, name: [{ text: 'Wel', isMatch: true }, { text: 'zijn op Recept', isMatch: false }], record: { id: 'project:wor', type: 'Project', slug: 'wor' } },
  { kind: 'ABBREVIATION', alias: 'Welzijn', name: [{ text: 'WoR', isMatch: false }], record: { id: 'abbreviation:wor', type: 'Abbreviation', short: 'WoR' } },
]

function Here() {
  const { pathname, search } = useLocation()
  return <b>{pathname + search}</b>
}

function open() {
  const fetch = answerByName({ Suggest: { suggest } })
  renderAt('/', <><SearchBox /><Here /></>)
  return { fetch, field: screen.getByRole('combobox', { name: 'Zoek in Koerswijzer' }) }
}

const options = () => screen.findAllByRole('option')
const active = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null

describe('the search field', () => {
  it('suggests records by name while somebody types, and says so', async () => {
    const { fetch, field } = open()
    expect(field.getAttribute('aria-expanded')).toBe('false')
    await userEvent.type(field, 'wel')
    expect((await options()).map((option) => option.textContent)).toEqual(['Welzijn op ReceptProject', 'WoR, ook: WelzijnAfkorting'])
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
    expect(screen.getByRole('status').textContent).toBe('2 suggesties')
    expect(variablesAsked(fetch, 'Suggest')).toContainEqual({ text: 'wel' })
  })
  it('goes through the suggestions with the arrows and round again, while the focus stays in the field', async () => {
    const { field } = open()
    await userEvent.type(field, 'wel')
    await options()
    const seen = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await userEvent.keyboard(`{${key}}`)
      seen.push(active(field))
    }
    expect(seen).toEqual(['Welzijn op ReceptProject', 'WoR, ook: WelzijnAfkorting', null, 'WoR, ook: WelzijnAfkorting'])
    expect(document.activeElement).toBe(field)
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('/begrippen?zoek=WoR')).toBeTruthy()
    expect(screen.queryByRole('listbox')).toBeNull()
  })
  it('closes with escape, and opens again with an arrow', async () => {
    const { field } = open()
    await userEvent.type(field, 'wel')
    await options()
    await userEvent.keyboard('{ArrowDown}{Escape}')
    expect([screen.queryByRole('listbox'), active(field), field.getAttribute('aria-expanded')]).toEqual([null, null, 'false'])
    await userEvent.keyboard('{ArrowDown}')
    expect([active(field), field.getAttribute('aria-expanded')]).toEqual(['Welzijn op ReceptProject', 'true'])
    expect(document.activeElement).toBe(field)
    await userEvent.keyboard('{Escape}z')
    expect(await screen.findByRole('listbox')).toBeTruthy()
  })
  it('chooses nothing any more for whoever types on', async () => {
    const { field } = open()
    await userEvent.type(field, 'wel')
    await options()
    await userEvent.keyboard('{ArrowDown}z{Enter}')
    expect(await screen.findByText('/zoeken?q=welz')).toBeTruthy()
  })
  it('closes with Escape and keeps what was typed; Enter then searches', async () => {
    const { field } = open()
    await userEvent.type(field, 'wel')
    await options()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field).toHaveProperty('value', 'wel')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('/zoeken?q=wel')).toBeTruthy()
  })
  it('goes where a suggestion is pressed', async () => {
    const { field } = open()
    await userEvent.type(field, 'wel')
    await userEvent.click((await options())[0] as HTMLElement)
    expect(await screen.findByText('/projecten/wor')).toBeTruthy()
  })
})

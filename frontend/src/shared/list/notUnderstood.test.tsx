import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { NotUnderstood } from './NotUnderstood'
import { notUnderstood } from './addressParts'
import { choiceParam, manyParam, type UrlStateSpec } from './urlState'
import { wordsParam } from './wordsParam'

type State = { fase: readonly ('STOPPED' | 'DESIGN')[]; beeld: 'graaf' | 'tabel'; vrij: readonly string[] }
const spec: UrlStateSpec<State> = {
  fase: wordsParam({ STOPPED: { nl: 'gestopt' }, DESIGN: { nl: 'ontwerp' } }),
  beeld: choiceParam(['graaf', 'tabel']),
  vrij: manyParam(),
}
const of = (address: string) => notUnderstood(new URLSearchParams(address), spec, ['fase', 'beeld', 'vrij']).map(({ name, value }) => `${name}=${value}`)

it('knows what of an address says nothing', () => {
  expect(of('fase=x&fase=gestopt&beeld=onzin&vrij=alles&taal=en')).toEqual(['fase=x', 'beeld=onzin'])
  expect(of('fase=ontwerp&fase=DESIGN&fase=&beeld=graaf')).toEqual([])
})

it('leads to the page without that part alone', () => {
  renderAt('/x?fase=x&fase=gestopt&taal=nl', <NotUnderstood parts={[{ name: 'fase', value: 'x', why: 'Dat begrijpen we niet.' }]} />)
  expect(screen.getByRole('status').textContent).toContain('In het adres van deze pagina staat ‘fase=x’. Dat begrijpen we niet.')
  expect(screen.getByRole('link', { name: 'Toon de pagina zonder ‘fase=x’' }).getAttribute('href')).toBe('/x?fase=gestopt&taal=nl')
})

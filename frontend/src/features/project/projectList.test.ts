import { expect, it } from 'vitest'
import { readState } from '../../shared/list/urlState'
import { projectListSpec, toProjectFilter, toProjectOrder } from './projectList'

const state = (query: string) => readState(new URLSearchParams(query), projectListSpec)

it('asks for nothing that was not chosen', () => {
  expect(toProjectFilter(state(''))).toEqual({})
  expect(toProjectOrder(state(''))).toEqual({ field: 'NAME', direction: 'ASC' })
})

it('asks for what the address says', () => {
  expect(toProjectFilter(state('zoek=geld&netwerk=n&themalijn=t&gemeente=g&organisatie=o&fase=ontwerp&fase=niets&onderwerp=wonen&akkoord=IZA&waar=lokaal'))).toEqual({
    text: 'geld',
    networks: ['n'],
    themeLines: ['t'],
    organizations: ['g', 'o'],
    phases: ['DESIGN'],
    topics: ['wonen'],
    agreements: ['IZA'],
    local: true,
  })
  expect(toProjectOrder(state('sorteer=einde'))).toEqual({ field: 'END', direction: 'DESC' })
})

it('keeps an address that names the phase as the contract does', () => {
  expect(toProjectFilter(state('fase=STOPPED'))).toEqual({ phases: ['STOPPED'] })
  expect(toProjectFilter(state('waar=netwerken'))).toEqual({ local: false })
})

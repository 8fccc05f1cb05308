import { expect, it } from 'vitest'
import { readState } from '../../shared/list/urlState'
import { projectListSpec, toProjectFilter, toProjectOrder } from './projectList'

const state = (query: string) => readState(new URLSearchParams(query), projectListSpec)

it('asks for nothing that was not chosen', () => {
  expect(toProjectFilter(state(''))).toEqual({})
  expect(toProjectOrder(state(''))).toEqual({ field: 'NAME', direction: 'ASC' })
})

it('asks for what the address says', () => {
  expect(toProjectFilter(state('zoek=geld&netwerk=n&themalijn=t&gemeente=g&fase=DESIGN&fase=NIETS'))).toEqual({
    text: 'geld',
    networks: ['n'],
    themeLines: ['t'],
    organizations: ['g'],
    phases: ['DESIGN'],
  })
  expect(toProjectOrder(state('sorteer=einde'))).toEqual({ field: 'END', direction: 'DESC' })
})

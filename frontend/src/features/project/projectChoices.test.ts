import { expect, it } from 'vitest'
import type { ProjectFilterOptionsQuery } from '../../shared/gql/graphql'
import { agreementName } from '../../shared/labels/agreementNames'
import { projectChoices } from './projectChoices'

const facet = (phase: 'DESIGN' | null, topics: string[], agreements: string[] = []) => ({
  topics, agreements, network: { slug: 'n' }, themeLine: null, phase: phase && { phase },
})
const options: ProjectFilterOptionsQuery = {
  networks: [{ slug: 'n', name: 'Netwerk', themeLines: [{ slug: 't', name: 'Lijn', number: 1 }] }],
  municipalities: [{ slug: 'z', name: 'Gemeente Zet' }, { slug: 'a', name: 'Gemeente Aa' }],
  nodes: [{ slug: 'o', name: 'Organisatie' }, null],
}

it('counts every choice over the whole register', () => {
  const choices = projectChoices([facet('DESIGN', ['wonen']), facet(null, ['wonen', 'jeugd'], ['ZONMW'])], options, (phase) => phase.toLowerCase())
  expect(choices.netwerk).toEqual([{ value: 'n', label: 'Netwerk', count: 2 }])
  expect(choices.themalijn).toEqual([{ value: 't', label: 'Lijn', count: 0 }])
  expect(choices.fase.find(({ value }) => value === 'DESIGN')).toEqual({ value: 'DESIGN', label: 'design', count: 1 })
  expect(choices.onderwerp.map(({ value, count }) => [value, count])).toEqual([['jeugd', 1], ['wonen', 2]])
  expect(choices.akkoord).toEqual([{ value: 'ZONMW', label: 'ZonMw', count: 1 }])
  expect(choices.gemeente.map(({ label }) => label)).toEqual(['Aa', 'Zet'])
  expect(choices.organisatie).toEqual([{ value: 'o', label: 'Organisatie' }])
})

it('has nothing to choose before the register answered', () => {
  expect(projectChoices([], undefined, String).netwerk).toEqual([])
})

it('shows a scheme that it does not know as its code', () => {
  expect([agreementName('REGIO_DEAL'), agreementName('IZA'), agreementName('NIEUW_AKKOORD')]).toEqual(['Regio Deal', 'IZA', 'NIEUW AKKOORD'])
})

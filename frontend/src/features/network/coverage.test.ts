import { describe, expect, it } from 'vitest'
import type { CoverageProjectFragment, Stance } from '../../shared/gql/graphql'
import { readState } from '../../shared/list/urlState'
import { byLine, byStance, cellKey, chosenCell, chosenProjects, countFor, coverageSpec, linesIn } from './coverage'

const participation = { role: 'PARTICIPANT' as const, from: null, until: null, asOf: '2025', note: null, sources: [] }
const project = (slug: string, number: number | null, stances: Record<string, Stance>): CoverageProjectFragment => ({
  slug,
  name: slug,
  themeLine: number === null ? null : { slug: `lijn-${number}`, number, name: `Lijn ${number}` },
  municipalities: Object.entries(stances).map(([municipality, stance]) => ({
    stance,
    municipality: { slug: municipality },
    participation: stance === 'UNKNOWN' ? null : participation,
  })),
})

const projects = [
  project('los', null, { a: 'DECLINED', b: 'UNKNOWN' }),
  project('twee', 2, { a: 'PILOT', b: 'TAKES_PART' }),
  project('een', 1, { a: 'EXPLORING', b: 'LEFT' }),
  project('stil', 1, { a: 'UNKNOWN', b: 'UNKNOWN' }),
]
const slugs = (list: readonly CoverageProjectFragment[]) => list.map(({ slug }) => slug)
const state = (query: string) => readState(new URLSearchParams(query), coverageSpec)

describe('who takes part in what', () => {
  it('leaves out projects of which nothing is known, unless asked', () => {
    expect(slugs(chosenProjects(projects, state('')))).toEqual(['los', 'twee', 'een'])
    expect(slugs(chosenProjects(projects, state('rijen=alle')))).toContain('stil')
    expect(slugs(chosenProjects(projects, state('rijen=alle&lijn=lijn-1')))).toEqual(['een', 'stil'])
  })
  it('stands by theme line, without one last', () => {
    expect(byLine(projects).map(({ line }) => line?.number)).toEqual([1, 2, undefined])
    expect(linesIn(projects).map(({ number }) => number)).toEqual([1, 2])
  })
  it('counts taking part and pilots, not exploring, declining or leaving', () => {
    expect(countFor(projects, 'a')).toBe(1)
    expect(countFor(projects, 'b')).toBe(1)
  })
  it('opens the cell of the address, if a source speaks of it', () => {
    expect(chosenCell(projects, cellKey('twee', 'a'))?.participation).toBe(participation)
    expect(chosenCell(projects, cellKey('stil', 'a'))).toBeUndefined()
    expect(chosenCell(projects, 'bestaat.niet')).toBeUndefined()
  })
  it('groups what is known and leaves what is not', () => {
    const cells = [{ stance: 'UNKNOWN' as const }, { stance: 'LEFT' as const }, { stance: 'TAKES_PART' as const }]
    expect(byStance(cells).map(({ stance }) => stance)).toEqual(['TAKES_PART', 'LEFT'])
  })
})

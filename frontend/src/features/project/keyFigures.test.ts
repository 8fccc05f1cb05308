import { describe, expect, it } from 'vitest'
import { keyFigures, municipalityCounts } from './keyFigures'

const metric = (name: string, value: number, unit: string, of: number | null = null) => ({ metric: name, value, unit, of, qualifier: null })
const result = (...metrics: ReturnType<typeof metric>[]) => ({ metrics, sources: [] })

describe('the key figures of a project', () => {
  it('are the newest shares, each once, at most three', () => {
    const results = [
      result(metric('gemeenten', 9, 'gemeenten', 14), metric('huisartsen', 30, 'percent')),
      result(metric('verwijzingen', 2, 'factor')),
      result(metric('gemeenten', 13, 'gemeenten', 14), metric('scholen', 4, 'scholen', 9), metric('wijken', 1, 'wijken', 2)),
    ]
    expect(keyFigures(results).map((figure) => figure.metric.value)).toEqual([13, 4, 1])
  })
  it('count municipalities only where the whole is all of them', () => {
    const counts = municipalityCounts([result(metric('a', 5, 'gemeenten', 14), metric('b', 13, 'gemeenten', 14))], 14)
    expect(counts.map((count) => count.metric.value)).toEqual([5, 13])
    expect(municipalityCounts([result(metric('a', 3, 'gemeenten', 9))], 14)).toEqual([])
    expect(municipalityCounts([], 14)).toEqual([])
  })
})

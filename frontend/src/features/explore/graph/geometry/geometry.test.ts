import { describe, expect, it } from 'vitest'
import { spread } from './spread'
import { fit, textWidth, wrap } from './textWidth'

describe('the width of a text', () => {
  it('is that of its letters, and bold is wider', () => {
    expect(textWidth('ii', 10)).toBeCloseTo(4.84)
    expect(textWidth('Menzis', 12, true)).toBeGreaterThan(textWidth('Menzis', 12))
  })
  it('does not change with an accent', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10))
  })
  it('is never too little for letters that the font lacks', () => {
    expect(textWidth('漢', 10)).toBeGreaterThan(5)
  })
})

describe('a text that must fit', () => {
  it('stays whole where it fits', () => {
    expect(fit('Valpreventie', 12, 200)).toBe('Valpreventie')
  })
  it('ends in an ellipsis, within the room', () => {
    const cut = fit('Versterken zelfstandigheid', 12, 90)
    expect(cut).toMatch(/^Versterken.*…$/)
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(90)
  })
  it('breaks between words and cuts off the last line', () => {
    const lines = wrap('Integrale Samenwerkingsagenda Twente met nog veel meer woorden', 13, 180, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]?.endsWith('…')).toBe(true)
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(180)
  })
})

describe('spreading out', () => {
  it('leaves alone what has room', () => {
    expect(spread([10, 50, 90], [10, 10, 10], 0, 100)).toEqual([10, 50, 90])
  })
  it('moves neighbours apart around their middle', () => {
    expect(spread([50, 50], [10, 10], 0, 100)).toEqual([45, 55])
  })
  it('keeps gaps, order and bounds whatever is asked', () => {
    const ideal = [90, 10, 95, 99, 99, 3]
    const ys = spread(ideal, ideal.map(() => 14), 0, 100)
    const steps = ys.slice(1).map((y, index) => y - (ys[index] ?? 0))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(14 - 1e-9)
    expect(ys[0]).toBeGreaterThanOrEqual(7)
    expect(ys.at(-1)).toBeLessThanOrEqual(93)
  })
  it('has nothing to do for nothing', () => {
    expect(spread([], [], 0, 100)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { toldReasons } from './reasons'

describe('why something was found', () => {
  const reason = { word: 'wor', found: 'Welzijn' }
  it('is told where the marks do not show it', () => {
    expect(
      toldReasons([
        { ...reason, field: 'NAME', how: 'WORD' },
        { ...reason, field: 'TEXT', how: 'COMPOUND' },
        { ...reason, field: 'NAME', how: 'SHORT_FORM' },
        { ...reason, field: 'TOPIC', how: 'WORD' },
      ]),
    ).toEqual([{ as: 'related', ...reason }, { as: 'read', ...reason }, { as: 'topic', found: 'Welzijn' }])
  })
})

import { expect, it } from 'vitest'
import { runs } from './runs'
import { runsTexts } from './runs.texts'

it.each([
  [{ start: '2023', end: '2026', openEnded: true }, 'loopt van 2023 tot minimaal 2026'],
  [{ start: '2023', end: '2026', openEnded: false }, 'loopt van 2023 tot en met 2026'],
  [{ start: '2023', end: null, openEnded: false }, 'begon in 2023'],
  [{ start: '2025-07-09', end: null, openEnded: false }, 'begon op 2025-07-09'],
  [{ start: '2025-07', end: null, openEnded: false }, 'begon in 2025-07'],
  [{ start: null, end: '2026', openEnded: true }, 'loopt tot minimaal 2026'],
  [{ start: null, end: '2026', openEnded: false }, 'loopt tot en met 2026'],
  [{ start: null, end: null, openEnded: false }, undefined],
])('says when a project runs: %o', (project, expected) => {
  expect(runs(project, runsTexts.nl, (date) => date)).toBe(expected)
})

import { expect, it } from 'vitest'
import { recordAddress } from './recordAddress'

it('leads from what a project brought about to the project', () => {
  expect(recordAddress({ type: 'Result', project: { slug: 'p' } })).toBe('/projecten/p')
})

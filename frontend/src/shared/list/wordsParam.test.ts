import { expect, it } from 'vitest'
import { labels } from '../labels/labels'
import { wordsParam } from './wordsParam'

const phase = wordsParam(labels.phase)
const outcome = wordsParam(labels.decisionOutcome)

it('writes the words of the screen, and reads them back', () => {
  expect(outcome.write(['STOPPED', 'NOTED'])).toEqual(['gestopt', 'ter-kennis'])
  expect(outcome.read(['ter-kennis', 'gestopt'])).toEqual(['STOPPED', 'NOTED'])
})

it('also reads the name in the contract, and ignores what it does not know', () => {
  expect(phase.read(['STOPPED', 'onzin'])).toEqual(['STOPPED'])
})

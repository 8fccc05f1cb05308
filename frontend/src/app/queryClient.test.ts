import { expect, it } from 'vitest'
import { ApiError } from '../shared/api/apiError'
import { becomeAnyone, holdPerson, viewAs } from '../shared/signin/session'
import { createQueryClient } from './queryClient'

const kept = (client: ReturnType<typeof createQueryClient>) => client.getQueryCache().getAll().map(({ queryKey }) => queryKey)

it('forgets every answer when the viewer changes, but not who he is while he only looks as another', () => {
  const client = createQueryClient()
  holdPerson('s', 't')
  client.setQueryData(['some view', 'page'], 1)
  client.setQueryData(['viewer', 's'], 2)
  viewAs('PUBLIC')
  expect(kept(client)).toEqual([['viewer', 's']])
  holdPerson('other', 't')
  expect(kept(client)).toEqual([])
  client.setQueryData(['viewer', 'other'], 2)
  becomeAnyone()
  expect(kept(client)).toEqual([])
})

it('keeps all answers when only the token is new', () => {
  const client = createQueryClient()
  holdPerson('s', 't')
  client.setQueryData(['some view', 'page'], 1)
  holdPerson('s', 'newer')
  expect(kept(client)).toHaveLength(1)
})

it('asks again after the time that the register says, and at most five times', () => {
  const { retry, retryDelay } = createQueryClient().getDefaultOptions().queries ?? {}
  if (typeof retry !== 'function' || typeof retryDelay !== 'function') throw new Error('no rule for asking again')
  const busy = new ApiError('busy', 'No', 'LIMIT_BUDGET', 12_000)
  expect([0, 4, 5].map((failures) => retry(failures, busy))).toEqual([true, true, false])
  expect(retryDelay(0, busy)).toBe(12_000)
  expect(retry(1, new ApiError('network', 'away'))).toBe(false)
})

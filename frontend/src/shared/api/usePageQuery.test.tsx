import { act, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { TypedDocumentString } from '../gql/graphql'
import { useConnection } from '../list/useConnection'
import { becomeAnyone, holdPerson, startSession, viewAs } from '../signin/session'
import { QueryView } from '../states/QueryView'
import { renderAt } from '../testing/renderAt'
import { usePageQuery } from './usePageQuery'

type Page = { edges: { node: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number }

const question = new TypedDocumentString<{ secret: string }, Record<string, never>>('query Secret { secret }')
const list = new TypedDocumentString<{ secrets: Page }, { after?: string | null }>('query Secrets($after: String) { secrets(after: $after) { totalCount } }')

function Part() {
  const query = usePageQuery(question, {}, { keepPrevious: true })
  return <QueryView query={query} part="Het geheim" skeleton={<p>laadt</p>}>{({ secret }) => <p>{secret}</p>}</QueryView>
}

function List() {
  const query = useConnection({ document: list, variables: {}, connection: ({ secrets }) => secrets, pages: 1 })
  return <QueryView query={query} part="De geheimen" skeleton={<p>laadt</p>}>{({ nodes }) => <p>{nodes.join(' ')}</p>}</QueryView>
}

/** Every answer waits until it is let go, and says for whom it was. */
const held: (() => void)[] = []

beforeEach(() => {
  held.length = 0
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    const sent = new Headers(headers)
    const secret = `voor ${sent.get('view-as') ?? sent.get('authorization') ?? 'iedereen'}`
    await new Promise<void>((resolve) => held.push(resolve))
    const secrets = { edges: [{ node: secret }], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 1 }
    return new Response(JSON.stringify({ data: { secret, secrets } }))
  })
})

const answerAll = () => act(async () => held.splice(0).forEach((letGo) => letGo()))

it.each([['a part', <Part key="p" />], ['a list', <List key="l" />]])('%s never shows one viewer what another got', async (_, content) => {
  holdPerson('s', 't')
  renderAt('/', content)
  await answerAll()
  expect(await screen.findByText('voor Bearer t')).toBeTruthy()
  act(() => viewAs('PUBLIC'))
  expect(screen.queryByText('voor Bearer t')).toBeNull()
  await answerAll()
  expect(await screen.findByText('voor PUBLIC')).toBeTruthy()
  act(() => becomeAnyone())
  expect(screen.queryByText('voor PUBLIC')).toBeNull()
  await answerAll()
  expect(await screen.findByText('voor iedereen')).toBeTruthy()
})

it('asks nothing until it is known who looks', async () => {
  startSession()
  renderAt('/', <Part />)
  expect(screen.getByText('laadt')).toBeTruthy()
  expect(held).toHaveLength(0)
  act(() => holdPerson('s', 't'))
  await answerAll()
  expect(await screen.findByText('voor Bearer t')).toBeTruthy()
})

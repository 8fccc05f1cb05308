import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { TypedDocumentString } from '../gql/graphql'
import { QueryView } from '../states/QueryView'
import { renderAt } from '../testing/renderAt'
import { More } from './More'
import { pagesParam } from './urlState'
import { useConnection } from './useConnection'
import { useUrlState } from './useUrlState'

type Page = { edges: { node: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number }

const question = new TypedDocumentString<{ things: Page }, { after?: string | null }>('query Things($after: String) { things(after: $after) { totalCount } }')
const spec = { toon: pagesParam }

function Things() {
  const [{ toon }, change] = useUrlState(spec)
  const query = useConnection({ document: question, variables: {}, connection: ({ things }) => things, pages: toon })
  return (
    <QueryView query={query} part="De dingen" skeleton={null}>
      {(loaded) => (
        <>
          <p>{loaded.nodes.join(' ')}</p>
          <More loaded={loaded} onMore={() => change({ toon: toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}

/** Three pages of one thing each; a further page fails for as long as `isAway`. */
function register(state: { isAway: boolean }) {
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { after } = (JSON.parse(body) as { variables: { after: string | null } }).variables
    if (after && state.isAway) throw new TypeError('away')
    const at = Number(after ?? 0) + 1
    const things: Page = { edges: [{ node: `ding${at}` }], pageInfo: { hasNextPage: at < 3, endCursor: String(at) }, totalCount: 3 }
    return new Response(JSON.stringify({ data: { things } }))
  })
}

it('loads as many pages as the address says', async () => {
  register({ isAway: false })
  renderAt('/?toon=2', <Things />)
  expect(await screen.findByText('ding1 ding2')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Meer laden' }))
  expect(await screen.findByText('ding1 ding2 ding3')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

it('keeps what is loaded when more does not come, says so there, and tries again', async () => {
  const state = { isAway: true }
  register(state)
  renderAt('/', <Things />)
  fireEvent.click(await screen.findByRole('button', { name: 'Meer laden' }))
  expect((await screen.findByRole('alert')).textContent).toContain('De rest van de lijst is niet geladen')
  expect(screen.getByText('ding1')).toBeTruthy()
  state.isAway = false
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText('ding1 ding2')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

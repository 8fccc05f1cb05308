import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderAt } from '../../../shared/testing/renderAt'
import type { ExploreProps } from '../exploreState'
import type { Matrix } from './matrixCells'
import MatrixTable from './MatrixTable'

const state = {} as ExploreProps['state']
const change = () => undefined

/** The cross table, and a button by which its reader chooses a filter. */
function Filtered() {
  const [text, setText] = useState('')
  return (
    <>
      <MatrixTable state={state} change={change} filter={{ text }} />
      <button type="button" onClick={() => setText('zorg')}>
        Filter
      </button>
    </>
  )
}

type Asked = { first: number; after: string | null; filter: { text: string } }

/** Two organizations, of which a page shows one, by so many projects; a download (which asks 100 at a time) gets what `download` says. */
function register(projectCount: number, download: (matrix: Matrix, signal: AbortSignal) => Promise<Matrix>) {
  vi.stubGlobal('fetch', async (_: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    signal.throwIfAborted()
    const { first, after, filter } = (JSON.parse(body) as { variables: Asked }).variables
    const slug = `${filter.text}${after ?? 'eerste'}`
    const pageInfo = { hasNextPage: after === null, hasPreviousPage: after !== null, endCursor: 'tweede' }
    const matrix: Matrix = {
      organizations: { totalCount: 2, pageInfo, edges: [{ node: { id: slug, organization: { slug, name: slug } } }] },
      projects: { totalCount: projectCount, pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null }, edges: [{ node: { id: 'p', project: { slug: 'p', name: 'Project' } } }] },
      ties: [],
    }
    return new Response(JSON.stringify({ data: { explore: { matrix: first === 100 ? await download(matrix, signal) : matrix } } }))
  })
}

const takeAlong = async () => fireEvent.click(await screen.findByRole('button', { name: /^CSV van de tabel/ }))

it('stops its download, says so and begins at the first part when its filter changes', async () => {
  register(1, (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))))
  renderAt('/', <Filtered />)
  fireEvent.click(await screen.findByRole('button', { name: 'Volgende organisaties' }))
  expect(await screen.findByText('tweede')).toBeTruthy()
  await takeAlong()
  await screen.findByText('0 van 2 rijen opgehaald.')
  fireEvent.click(screen.getByRole('button', { name: 'Filter' }))
  expect(await screen.findByText('zorgeerste')).toBeTruthy()
  expect(await screen.findByText(/Er is geen bestand gemaakt: de tabel op de pagina veranderde intussen/)).toBeTruthy()
})

it('says of too many cells that they are cells', async () => {
  register(600_000, async (matrix) => matrix)
  renderAt('/', <Filtered />)
  await takeAlong()
  expect(await screen.findByText(/meer dan 1\.000\.000 vakjes/)).toBeTruthy()
})

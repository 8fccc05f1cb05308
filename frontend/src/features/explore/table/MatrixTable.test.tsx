import { fireEvent, screen } from '@testing-library/react'
import { useLocation, useNavigate } from 'react-router'
import { expect, it, vi } from 'vitest'
import { renderAt } from '../../../shared/testing/renderAt'
import { useExplore } from '../useExplore'
import type { Matrix } from './matrixCells'
import MatrixTable from './MatrixTable'

/** The cross table of the address, with ways to choose a filter and to go back. */
function Filtered() {
  const explore = useExplore()
  const navigate = useNavigate()
  return (
    <>
      <MatrixTable {...explore} />
      <button type="button" onClick={() => explore.change({ zoek: 'zorg', toon: 1 })}>
        Filter
      </button>
      <button type="button" onClick={() => void navigate(-1)}>
        Vorige pagina
      </button>
      <output aria-label="adres">{useLocation().search}</output>
    </>
  )
}

type Asked = { first: number; after: string | null; filter: { text?: string } }

/** Two organizations, of which a page shows one, by so many projects; a download (which asks 100 at a time) gets what `download` says. */
function register(projectCount: number, download: (matrix: Matrix, signal: AbortSignal) => Promise<Matrix>) {
  vi.stubGlobal('fetch', async (_: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    signal.throwIfAborted()
    const { first, after, filter } = (JSON.parse(body) as { variables: Asked }).variables
    if (after === 'organization:weg') return new Response(JSON.stringify({ errors: [{ message: 'no cursor', extensions: { code: 'BAD_USER_INPUT' } }] }))
    const slug = `${filter.text ?? ''}${after ?? 'eerste'}`
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
  expect(screen.getByLabelText('adres').textContent).toBe('?zoek=zorg')
  expect(await screen.findByText(/Er is geen bestand gemaakt: de tabel op de pagina veranderde intussen/)).toBeTruthy()
})

it('keeps its part in the address, for a link and the way back', async () => {
  register(1, async (matrix) => matrix)
  const { unmount } = renderAt('/?naorganisatie=tweede', <Filtered />)
  expect(await screen.findByText('tweede')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Volgende organisaties' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Terug naar het begin' }))
  expect(await screen.findByText('eerste')).toBeTruthy()
  expect(screen.getByLabelText('adres').textContent).toBe('')
  fireEvent.click(screen.getByRole('button', { name: 'Vorige pagina' }))
  expect(await screen.findByText('tweede')).toBeTruthy()
  unmount()
  renderAt('/?naorganisatie=organization:weg', <Filtered />)
  fireEvent.click(await screen.findByRole('button', { name: 'Terug naar het begin' }))
  expect(await screen.findByText('eerste')).toBeTruthy()
})

it('says of too many cells that they are cells', async () => {
  register(600_000, async (matrix) => matrix)
  renderAt('/', <Filtered />)
  await takeAlong()
  expect(await screen.findByText(/meer dan 1\.000\.000 vakjes/)).toBeTruthy()
})

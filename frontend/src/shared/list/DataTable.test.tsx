import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveFile } from '../download/saveFile'
import { renderAt } from '../testing/renderAt'
import { DataTable } from './DataTable'
import type { AskPart, Part } from './useConnection'

vi.mock('../download/saveFile', () => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }))

type Change = { question?: string; hasMore?: boolean; header?: string }

/** A table of 150 things of which the page shows one; each button is something that its reader does meanwhile. */
function Things({ ask, changes }: { ask: AskPart<string>; changes: Record<string, Change> }) {
  const [change, setChange] = useState<Change>({})
  const { question = 'all', hasMore = true, header = 'Ding' } = change
  return (
    <>
      <DataTable caption="Dingen" columns={[{ key: 'name', header, cell: (name) => name }]} rows={['ding 0']} rowKey={(name) => name} of={{ hasMore, totalCount: 150, question, ask }} />
      {Object.entries(changes).map(([name, to]) => (
        <button key={name} type="button" onClick={() => setChange(to)}>
          {name}
        </button>
      ))}
    </>
  )
}

/** A register of which the second part comes only when it is told to. */
function slowRegister() {
  const waiting: (() => void)[] = []
  const isTold = new Promise<void>((resolve) => void waiting.push(resolve))
  const ask: AskPart<string> = async (first, after, signal) => {
    if (after !== null) await isTold
    signal?.throwIfAborted()
    const begin = Number(after ?? 0)
    const end = Math.min(150, begin + first)
    const part: Part<string> = { edges: [], totalCount: 150, pageInfo: { hasNextPage: end < 150, endCursor: String(end) } }
    return { ...part, edges: Array.from({ length: end - begin }, (_, index) => ({ node: `ding ${begin + index}` })) }
  }
  return { ask, goOn: () => waiting[0]?.() }
}

beforeEach(() => vi.mocked(saveFile).mockClear())

async function halfway(changes: Record<string, Change>) {
  const register = slowRegister()
  renderAt('/', <Things ask={register.ask} changes={changes} />)
  fireEvent.click(await screen.findByRole('button', { name: 'CSV van de tabel ‘Dingen’' }))
  await screen.findByText('100 van 150 rijen opgehaald.')
  return register
}

it('goes on with a download when the page comes to show all', async () => {
  const { goOn } = await halfway({ 'Meer laden': { hasMore: false } })
  fireEvent.click(screen.getByRole('button', { name: 'Meer laden' }))
  goOn()
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
})

it.each<[string, Change]>([
  ['asks something else', { question: 'some' }],
  ['asks something else that fits on the page', { question: 'some', hasMore: false }],
  ['has other columns', { header: 'Thing' }],
])('stops a download, and says so, when the table %s', async (_, change) => {
  const { goOn } = await halfway({ Anders: change, Weer: { question: 'others' } })
  fireEvent.click(screen.getByRole('button', { name: 'Anders' }))
  goOn()
  expect(await screen.findByText(/Er is geen bestand gemaakt: de tabel op de pagina veranderde intussen/)).toBeTruthy()
  expect(saveFile).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Weer' }))
  expect(screen.queryByText(/Er is geen bestand gemaakt/)).toBeNull()
})

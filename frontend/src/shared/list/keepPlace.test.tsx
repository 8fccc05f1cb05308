import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { Chips } from './Chips'
import { More } from './More'

function Chosen() {
  const [names, setNames] = useState(['Almelo', 'Borne', 'Enschede'])
  const chips = names.map((name) => ({ key: name, label: name, remove: () => setNames(names.filter((other) => other !== name)) }))
  return (
    <main>
      <p className="telregel">3 projecten</p>
      <Chips chips={chips} clear={() => setNames([])} />
    </main>
  )
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

it('keeps the focus among the chips, and brings it to what was found after the last', async () => {
  renderAt('/', <Chosen />)
  screen.getByRole('button', { name: 'Verwijder filter: Borne' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('Verwijder filter: Enschede'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('Verwijder filter: Almelo'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('3 projecten'))
})

it('brings the focus to what was found when all chips go at once', async () => {
  renderAt('/', <Chosen />)
  screen.getByRole('button', { name: 'Wis alle filters' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('3 projecten'))
})

function Rows({ come }: { come: () => Promise<void> }) {
  const [nodes, setNodes] = useState(['een', 'twee'])
  const [isLoadingMore, setLoading] = useState(false)
  const more = async () => {
    setLoading(true)
    await come()
    setNodes(['een', 'twee', 'drie', 'vier'])
    setLoading(false)
  }
  return (
    <section>
      <table className="tabel">
        <tbody>
          {nodes.map((name) => (
            <tr key={name}>
              <th>
                <a href="/">{name}</a>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      <More loaded={{ nodes, totalCount: 4, hasMore: nodes.length < 4, isLoadingMore }} onMore={() => void more()} />
    </section>
  )
}

it('brings the focus to the first row that came', async () => {
  const answer: { come?: () => void } = {}
  const waiting = new Promise<void>((resolve) => (answer.come = resolve))
  renderAt('/', <Rows come={() => waiting} />)
  screen.getByRole('button', { name: 'Meer laden' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText('Bezig met laden')).toBeTruthy()
  answer.come?.()
  await waitFor(() => expect(focused()).toBe('drie'))
})

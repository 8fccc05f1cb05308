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
      <h1>Projecten</h1>
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

type Group = readonly [name: string, rows: readonly string[]]

/** Lists under a heading, below chips and a route of the groups, as decisions through time are. */
function Grouped({ first, all, isAnew = false }: { first: readonly Group[]; all: readonly Group[]; isAnew?: boolean }) {
  const [groups, setGroups] = useState(first)
  const nodes = groups.flatMap(([, rows]) => rows)
  const isAll = groups === all
  return (
    <section>
      <Chips chips={[{ key: 'gemeente', label: 'Almelo', remove: () => undefined }]} clear={() => undefined} />
      <nav>
        <ul>
          {groups.map(([name]) => (
            <li key={name}>
              <a href={`#${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(([name, rows], place) => (
        <details key={isAnew && isAll ? `${name} anew` : name} open={place < 2}>
          <summary>{name}</summary>
          <ol>
            {rows.map((row, index) => (
              <li key={row}>
                <a href="/">{row}</a> <span className="noten">{isAll ? index + 7 : index + 1}</span>
              </li>
            ))}
          </ol>
        </details>
      ))}
      <More loaded={{ nodes, totalCount: 9, hasMore: !isAll, isLoadingMore: false }} onMore={() => setGroups(all)} />
    </section>
  )
}

const before: readonly Group[] = [['2025', ['een', 'twee']], ['2024', ['drie']]]

it.each<[string, readonly Group[], boolean, string]>([
  ['the next group', [['2025', ['een', 'twee']], ['2024', ['drie', 'vier']], ['2023', ['vijf']]], false, 'vier'],
  ['a group above', [['2025', ['een', 'nieuw', 'twee']], ['2024', ['drie', 'vier']]], false, 'nieuw'],
  ['a list that was drawn anew', [['2025', ['een', 'twee']], ['2024', ['drie', 'vier']]], true, 'vier'],
  ['a group that is closed, of which that is the heading', [...before, ['2023', ['vier']]], false, '2023'],
])('brings the focus to the first row that came, past chips and a route, in %s', async (_where, all, isAnew, place) => {
  renderAt('/', <Grouped first={before} all={all} isAnew={isAnew} />)
  screen.getByRole('button', { name: 'Meer laden' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe(place))
  expect(document.activeElement?.closest('nav')).toBeNull()
})

function JoinedRows() {
  const [names, setNames] = useState([['een']])
  const more = () => setNames([['een', 'ook een'], ['twee']])
  return (
    <section>
      <ol>
        {names.map(([first, ...others]) => (
          <li key={first}>
            <a href="/">{first}</a>
            <ul>
              {others.map((other) => (
                <li key={other}>{other}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <More loaded={{ nodes: names, totalCount: 3, hasMore: names.length < 2, isLoadingMore: false }} onMore={more} />
    </section>
  )
}

it('brings the focus past what came into a row that was there', async () => {
  renderAt('/', <JoinedRows />)
  screen.getByRole('button', { name: 'Meer laden' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('twee'))
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

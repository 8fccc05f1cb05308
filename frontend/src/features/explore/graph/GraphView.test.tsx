import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerByName, variablesAsked } from '../../../shared/testing/fakeFetch'
import { renderAt } from '../../../shared/testing/renderAt'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { useExplore } from '../useExplore'
import GraphView from './GraphView'
import { answerTo } from './testing/answers'
import { nodeOf } from './testing/nodes'

const findNode = (key: string) => waitFor(() => nodeOf(key))

const source = { at: 'H1', source: { id: 's', slug: 's', title: 'Tussenrapportage', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' } }
const said = {
  id: 'participation:1', role: 'LEAD', asOf: '2025-05', audience: 'PUBLIC', note: null, sources: [source],
  project: { slug: 'regiovisie', name: 'Regiovisie Twente Beter' }, organization: { slug: 'menzis', name: 'Menzis' },
}
const answers = {
  GraphTiles: answerTo('GraphTiles'),
  GraphOverview: answerTo('GraphOverview', { bridges: 12 }),
  GraphNetwork: answerTo('GraphNetwork', { slug: 'twentse-koers' }),
  GraphEgo: answerTo('GraphEgo', { id: 'organization:menzis' }),
  GraphConnection: answerTo('GraphConnection', { from: 'organization:menzis', to: 'organization:alifa' }),
  ExploreEnds: { organizations: { edges: [{ node: { id: 'organization:alifa', name: 'Alifa' } }] }, projects: { edges: [] } },
  GraphChosen: { node: { type: 'Organization', slug: 'menzis', name: 'Menzis', summary: 'Zorgverzekeraar.' }, explore: { participations: { totalCount: 17, edges: [{ node: said }] } }, around: { ego: null } },
}

let width = 1000

// Each picture comes in a file of its own; the tests need not wait for those to be compiled.
beforeAll(() => Promise.all([import('./wide/WideOverview'), import('./wide/WideNetwork'), import('./wide/WideEgo'), import('./wide/WidePath'), import('./narrow/NarrowNetwork'), import('./NamesGraph'), import('./ChosenPanel'), import('./Takes')]))

beforeEach(() => {
  width = 1000
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
})

const Address = () => <output aria-label="adres">{useLocation().search}</output>
const address = () => new URLSearchParams(screen.getByLabelText('adres').textContent ?? '')

const heading = (words: string) => screen.findByText(words, { selector: 'h2' })

function View({ filter }: { filter: ExploreFilter }) {
  return <GraphView {...useExplore()} filter={filter} />
}

function show(path: string, more: object = {}) {
  const asked = answerByName({ ...answers, ...more })
  renderAt(path, <><View filter={{ networks: ['twentse-koers'] }} /><Address /></>)
  return asked
}

describe('the pictures of who does what', () => {
  it('begin with the overview, within the filter of the page', async () => {
    const asked = show('/wie-doet-wat')
    expect((await findNode('themeLine:ouderen')).getAttribute('aria-label')).toMatch(/^Twentse Koers: Ouderen: 12 projecten, \d+ organisaties/)
    expect(variablesAsked(asked, 'GraphOverview')[0]?.['filter']).toEqual({ networks: ['twentse-koers'] })
    // Of the 1000 pixels of its place the frame takes two.
    expect(document.querySelector('svg.graafbeeld')?.getAttribute('width')).toBe('998')
  })

  it('begin with the network itself when the address chooses that alone', async () => {
    show('/wie-doet-wat?netwerk=twentse-koers')
    expect(await heading('Twentse Koers')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Overzicht' }))
    expect(await findNode('themeLine:ouderen')).toBeTruthy()
    expect(address().get('tekening')).toBe('overzicht')
  })

  it('go from the lane of a theme line to that line alone, from there to one in the middle; each has an address', async () => {
    show('/wie-doet-wat')
    fireEvent.click(await findNode('themeLine:bestaanszekerheid'))
    expect(await heading('Twentse Koers')).toBeTruthy()
    expect([address().get('tekening'), address().get('van'), address().getAll('themalijn')]).toEqual(['netwerk', 'twentse-koers', ['bestaanszekerheid']])
    fireEvent.click(await findNode('organization:menzis'))
    expect(await heading('Menzis: wat doet deze organisatie?')).toBeTruthy()
    expect([address().get('tekening'), address().get('van'), address().get('gekozen')]).toEqual(['ego', 'organization:menzis', 'organization:menzis'])
  })

  it('say that one in the middle is within the filters, and lead to all of it', async () => {
    show('/wie-doet-wat?tekening=ego&van=organization:menzis&netwerk=twentse-koers&zoek=zorg')
    fireEvent.click(await screen.findByRole('link', { name: 'Toon alles, zonder filters' }))
    expect(address().toString()).toBe(new URLSearchParams({ tekening: 'ego', van: 'organization:menzis' }).toString())
  })

  it('take the focus along when a key opens another picture', async () => {
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers')
    const menzis = await findNode('organization:menzis')
    menzis.focus()
    fireEvent.keyDown(menzis, { key: 'Enter' })
    expect(await heading('Menzis: wat doet deze organisatie?')).toBeTruthy()
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Menzis, in het midden'))
  })

  it('show what the sources say about what is chosen', async () => {
    const asked = show('/wie-doet-wat?gekozen=organization:menzis')
    const panel = (await screen.findByText('Zorgverzekeraar.')).closest('aside') as HTMLElement
    expect(await within(panel).findByRole('link', { name: 'Menzis' })).toBeTruthy()
    expect(within(panel).getByRole('link', { name: 'Regiovisie Twente Beter' }).getAttribute('href')).toBe('/projecten/regiovisie')
    expect(panel.textContent).toContain('mei 2025')
    expect(within(panel).getByRole('button', { name: /^bron/i })).toBeTruthy()
    expect(variablesAsked(asked, 'GraphChosen')[0]?.['filter']).toEqual({ networks: ['twentse-koers'], organizations: ['menzis'] })
    fireEvent.click(within(panel).getByRole('button', { name: 'Wis de keuze' }))
    expect(address().has('gekozen')).toBe(false)
  })

  it('clear what is chosen with escape in the panel, and put the focus back on its mark', async () => {
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers&gekozen=organization:menzis')
    const close = await screen.findByRole('button', { name: 'Wis de keuze' })
    const menzis = await findNode('organization:menzis')
    close.focus()
    fireEvent.keyDown(close, { key: 'Escape' })
    expect(address().has('gekozen')).toBe(false)
    expect(document.activeElement).toBe(menzis)
  })

  it('scroll what is chosen out from under the panel where that lies over the page', async () => {
    const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue()
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ position: 'fixed' } as CSSStyleDeclaration)
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const top = this.tagName === 'ASIDE' ? 500 : 600
      return { x: 0, y: top, top, bottom: top + 30, left: 0, right: 300, width: 300, height: 30, toJSON: () => '' }
    })
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers')
    const menzis = await findNode('organization:menzis')
    fireEvent.click(menzis, { shiftKey: true })
    await waitFor(() => expect(scrollBy).toHaveBeenCalledWith({ top: 142 }))
    box.mockRestore()
  })

  it('show what a project overlaps with, on what source, and its subprojects', async () => {
    const overlap = { id: 'overlap:1', summary: 'Zij werken aan hetzelfde.', stated: false, audience: 'PUBLIC', sources: [source] }
    const around = { ego: { overlapCount: 23, overlaps: [{ overlap, row: null, network: { slug: 'samen14', name: 'Samen14' }, topic: 'jeugd' }], childCount: 1, children: [{ project: { slug: 'deel', name: 'Het deel' } }] } }
    const node = { type: 'Project', slug: 'valpreventie', name: 'Valpreventie', goal: 'Minder vallen.' }
    const asked = show('/wie-doet-wat?gekozen=project:valpreventie', { GraphChosen: { ...answers.GraphChosen, node, around } })
    const panel = (await screen.findByText('Minder vallen.')).closest('aside') as HTMLElement
    expect(within(panel).getByText('Raakt aan (23)')).toBeTruthy()
    expect(within(panel).getByText('+ 22 andere')).toBeTruthy()
    expect(within(panel).getByText('Deelprojecten (1)')).toBeTruthy()
    expect(within(panel).getByRole('link', { name: 'Samen14: Jeugd' }).getAttribute('href')).toBe('/netwerken/samen14')
    expect(panel.textContent).toContain('Dit volgt uit wat de bronnen over beide zeggen.')
    expect(within(panel).getAllByRole('button', { name: /^bron/i })).toHaveLength(2)
    expect(within(panel).getByRole('link', { name: 'Het deel' }).getAttribute('href')).toBe('/projecten/deel')
    // What the filter of the page leaves in, not only the project itself.
    expect(variablesAsked(asked, 'GraphChosen')[0]?.['around']).toEqual({ networks: ['twentse-koers'] })
  })

  it('unfold a row in place, and keep that in the address', async () => {
    const asked = show('/wie-doet-wat?tekening=ego&van=organization:menzis')
    const row = await findNode('project:streettriage-twente')
    fireEvent.keyDown(row, { key: '+' })
    expect(address().get('open')).toBe('project:streettriage-twente')
    await waitFor(() => expect(variablesAsked(asked, 'GraphEgo').at(-1)?.['id']).toBe('project:streettriage-twente'))
  })

  it('say what is other than on an earlier date, in words and with a frame', async () => {
    const began = { kind: 'PROJECT_NEW', project: { id: 'project:valpreventie' }, organization: null }
    const changes = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ node: began }] }
    const compare = { counts: [{ kind: 'PROJECT_NEW', count: 1 }], changes }
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers&sinds=2023&op=2025-05', { GraphChanges: { compare } })
    expect(await screen.findByText('Anders dan op 2023: nieuw project: 1.')).toBeTruthy()
    await waitFor(async () => expect((await findNode('project:valpreventie')).getAttribute('aria-label')).toMatch(/, nieuw$/))
    expect((await findNode('project:valpreventie')).getAttribute('class')).toContain('nieuw')
    fireEvent.click(screen.getByRole('button', { name: 'Bekijk alle wijzigingen in de tabel' }))
    expect([address().get('beeld'), address().get('lijst')]).toEqual(['tabel', 'wijzigingen'])
  })

  it('find the way to another', async () => {
    show('/wie-doet-wat?tekening=ego&van=organization:menzis')
    fireEvent.click(await screen.findByText('Route van hier naar …'))
    const field = await screen.findByLabelText('Naar welke organisatie of welk project?')
    await waitFor(() => expect(document.querySelector('option[value="Alifa"]')).toBeTruthy())
    await userEvent.click(screen.getByRole('button', { name: 'Toon de route' }))
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', screen.getByRole('alert').id])
    await userEvent.type(field, 'Alifa')
    await userEvent.click(screen.getByRole('button', { name: 'Toon de route' }))
    expect(await heading('Hoe hangen Menzis en Alifa samen?')).toBeTruthy()
    expect(address().getAll('tussen')).toEqual(['organization:menzis', 'organization:alifa'])
    // What was found is done: the first letter of a next name is no mistake.
    const next = screen.getByRole('combobox')
    fireEvent.change(next, { target: { value: 'M' } })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(next.getAttribute('aria-invalid')).toBe('false')
  })

  it('set the filter of every view by a tile', async () => {
    width = 1200
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers')
    fireEvent.click(await findNode('organization:almelo@tile'))
    await waitFor(() => expect(address().getAll('gemeente')).toEqual(['almelo']))
    fireEvent.click(await findNode('organization:borne@tile'))
    await waitFor(() => expect(address().getAll('gemeente')).toEqual(['almelo', 'borne']))
    fireEvent.click(await findNode('organization:almelo@tile'))
    await waitFor(() => expect(address().getAll('gemeente')).toEqual(['borne']))
  })

  it('take their form for a phone, one group open at a time', async () => {
    width = 358
    show('/wie-doet-wat?tekening=netwerk&van=twentse-koers')
    fireEvent.click(await findNode('group:themeLine:ouderen'))
    expect(address().get('open')).toBe('themeLine:ouderen')
    expect((await findNode('group:themeLine:ouderen')).getAttribute('aria-expanded')).toBe('true')
    expect((await findNode('group:themeLine:jeugd')).getAttribute('aria-expanded')).toBe('false')
  })

  it('say so when there is no such thing', async () => {
    answerByName({ ...answers, GraphEgo: { explore: { ego: null, lanes: [] } } })
    renderAt('/?tekening=ego&van=organization:nergens', <View filter={{}} />)
    expect(await screen.findByText('Dit staat niet in het register, of valt buiten het filter.')).toBeTruthy()
  })
})

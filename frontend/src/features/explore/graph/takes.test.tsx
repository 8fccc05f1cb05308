import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerByName, variablesAsked } from '../../../shared/testing/fakeFetch'
import { renderAt } from '../../../shared/testing/renderAt'
import { type Comparison, ComparisonContext } from './changed'
import Takes from './Takes'
import { networkPicture } from './testing/pictures'

vi.mock('../../../shared/download/saveFile', () => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }))
const { saveFile } = await import('../../../shared/download/saveFile')

const drawnScene = networkPicture('samen14', 1000)
const scene = { ...drawnScene, marks: [...drawnScene.marks, { kind: 'text' as const, x: 0, y: 0, size: 12, text: 'Stichting SMV Twente' }] }
const legend = { roles: new Set(['LEAD'] as const), stops: false, organizations: true, tiles: false }
const page = (node: object, endCursor: string | null = null) => ({ totalCount: 1, pageInfo: { hasNextPage: endCursor !== null, endCursor }, edges: [{ node }] })
const participation = { id: 'participation:1', role: 'LEAD', from: '2024', until: '2025', asOf: '2025-05', project: { id: 'project:p', name: 'P' }, organization: { id: 'organization:o', name: 'O & Co', kind: 'WELFARE' }, sources: [{ at: 'H1', source: { slug: 's', title: 'Rapport', publisher: 'U' } }] }

const unchanged: Comparison = { changed: new Map(), words: '' }

function show(comparison = unchanged) {
  const asked = answerByName({ ShortForms: { abbreviations: [{ short: 'QXZ', long: 'staat niet in het beeld' }, { short: 'SMV', long: 'samen & met velen' }, { short: 'SMV', long: 'iets anders' }] }, GraphTakeProjects: { explore: { projects: page({ id: 'project:p', lane: '~local', project: { name: 'P' } }) } }, GraphTake: { explore: { participations: page(participation) } } })
  renderAt('/wie-doet-wat?tekening=netwerk&van=samen14', <ComparisonContext value={comparison}><Takes scene={scene} chosen="" title="Samen14" legend={legend} filter={{ networks: ['samen14'] }} /></ComparisonContext>)
  return asked
}

const taken = async (): Promise<[string, string]> => {
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
  const [content, name] = vi.mocked(saveFile).mock.calls[0] ?? []
  return [await textOf(content ?? new Blob()), name ?? '']
}

/** The Blob of jsdom cannot tell its text by itself. */
const textOf = (content: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(content)
  })

describe('what is taken along', () => {
  beforeEach(() => vi.mocked(saveFile).mockClear())

  it('is the picture with its title, legend, date and the address that it came from', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'SVG van dit beeld' }))
    const [svg, name] = await taken()
    expect(name).toBe('samen14.svg')
    expect(svg).toContain('>Samen14</text>')
    expect(svg).toContain('>trekt</text>')
    expect(svg).toMatch(/Koerswijzer, \d+ \w+ 20\d\d\. http.*wie-doet-wat\?tekening=netwerk&amp;van=samen14</)
  })

  it('says what the short forms in the picture stand for, and no others, on the page and in the file', async () => {
    show()
    fireEvent.click(await screen.findByText('Afkortingen in dit beeld (1)'))
    expect(screen.getByText('SMV').closest('dl')?.textContent).toBe('SMVsamen & met velen / iets anders')
    fireEvent.click(screen.getByRole('button', { name: 'SVG van dit beeld' }))
    const [svg] = await taken()
    expect(new DOMParser().parseFromString(svg, 'application/xml').querySelector('desc')?.textContent).toBe('SMV: samen & met velen / iets anders')
  })

  it('has the frames and the words of a comparison of two dates', async () => {
    const records = scene.nodes.flatMap(({ record, kind }) => (record && kind === 'project' ? [record] : []))
    show({ changed: new Map([[records[0] ?? '', 'new'], [records[1] ?? '', 'changed'], ['project:elders', 'new']]), words: 'Anders dan op 2023: nieuw project: 2.' })
    fireEvent.click(screen.getByRole('button', { name: 'SVG van dit beeld' }))
    const [svg] = await taken()
    expect(svg).toContain('>Anders dan op 2023: nieuw project: 2.</text>')
    for (const word of ['nieuw', 'veranderd']) expect(svg).toContain(`>${word}</text>`)
    const frames = [...new DOMParser().parseFromString(svg, 'application/xml').querySelectorAll('rect[stroke-width="1.5"]')].filter((rect) => Number(rect.getAttribute('width')) > 20)
    expect(frames.map((rect) => rect.getAttribute('stroke-dasharray'))).toEqual([null, '5 3'])
  })

  it('is all within the filter, as a network', async () => {
    const asked = show()
    fireEvent.click(screen.getByRole('button', { name: 'GraphML van alles binnen het filter' }))
    const [graphml, name] = await taken()
    expect(name).toBe('wie-doet-wat.graphml')
    expect(graphml).toContain('O &amp; Co')
    expect(graphml).toContain('source="organization:o" target="project:p"')
    expect(variablesAsked(asked, 'GraphTake')[0]).toEqual({ filter: { networks: ['samen14'] }, first: 100, after: null })
  })

  it('is all within the filter, as linked data with what each statement rests on', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'JSON-LD van alles binnen het filter' }))
    const [text, name] = await taken()
    expect(name).toBe('wie-doet-wat.jsonld')
    const [, project, organization] = (JSON.parse(text) as { '@graph': object[] })['@graph']
    expect(project).toMatchObject({
      '@id': 'http://localhost:3000/projecten/p', '@type': 'Project', name: 'P',
      member: [{ roleName: 'LEAD', startDate: '2024', endDate: '2025', 'kw:asOf': '2025-05', member: { '@id': 'http://localhost:3000/organisaties/o' }, subjectOf: [{ '@id': 'http://localhost:3000/bronnen/s', name: 'Rapport', pagination: 'H1' }] }],
    })
    expect(organization).toEqual({ '@id': 'http://localhost:3000/organisaties/o', '@type': 'Organization', name: 'O & Co', 'kw:kind': 'WELFARE' })
  })

  it('is nothing, and says so, when the register does not answer', async () => {
      answerByName({})
    renderAt('/', <Takes scene={scene} chosen="" title="Samen14" legend={legend} filter={{}} />)
    fireEvent.click(screen.getByRole('button', { name: 'GEXF van alles binnen het filter' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/kon niet worden gemaakt/)
    expect(saveFile).not.toHaveBeenCalled()
  })
})

import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphChosenDocument } from '../../../shared/gql/documents/GraphChosen'
import type { ExploreFilter, GraphChosenQuery } from '../../../shared/gql/graphql'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { capitalized } from '../../../shared/labels/useLabel'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { AsOf } from '../../../shared/ui/AsOf'
import { AudienceMark } from '../../../shared/ui/Audience'
import { Icon } from '../../../shared/ui/Icon'
import { aroundTexts } from './around.texts'
import { graphTexts } from './graph.texts'
import { type GraphState, slugOf } from './graphState'

const first = 12

type Props = { filter: ExploreFilter; id: string; state: GraphState; change: (change: Partial<GraphState>) => void }

/** What the sources say about what is chosen, within the filter. */
export default function ChosenPanel({ filter, id, state, change }: Props) {
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphChosenDocument, { filter: { ...filter, ...filterFor(id) }, around: filter, id, first })
  const panel = useRef<HTMLElement>(null)
  useEffect(() => showBeside(panel.current), [])
  /** By a key, the focus goes back to where it was chosen; a finger leaves no focus behind. */
  const close = (isByKey: boolean) => {
    if (isByKey) chosenMark()?.focus()
    change({ gekozen: '' })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc anywhere in it clears, as it does in the picture.
    <aside ref={panel} className="zij graafpaneel" id="gekozen" aria-label={around.aboutChosen} onKeyDown={({ key }) => key === 'Escape' && close(true)}>
      <button type="button" className="tekstknop sluit" onClick={({ detail }) => close(detail === 0)}>
        <Icon name="close" />
        {around.clear}
      </button>
      <QueryView query={query} part={around.aboutChosen} skeleton={<Skeleton shape={['short', 'line', 'line', 'line']} />}>
        {(data) => <Chosen data={data} id={id} state={state} change={change} />}
      </QueryView>
    </aside>
  )
}

const chosenMark = () => document.querySelector<SVGGElement>('.knoop.gekozen')

/** On a phone the panel lies over the page: then what was chosen is scrolled out from under it. */
function showBeside(panel: HTMLElement | null) {
  const mark = chosenMark()?.getBoundingClientRect()
  if (!panel || !mark || getComputedStyle(panel).position !== 'fixed') return
  const covered = mark.bottom - panel.getBoundingClientRect().top + 12
  if (covered > 0) window.scrollBy({ top: covered })
}

function filterFor(id: string): Partial<ExploreFilter> {
  const slugs = [slugOf(id)]
  if (id.startsWith('organization:')) return { organizations: slugs }
  return id.startsWith('project:') ? { projects: slugs } : { themeLines: slugs }
}

function Chosen({ data: { node, explore, around: { ego } }, id, state, change }: Omit<Props, 'filter'> & { data: GraphChosenQuery }) {
  const around = useTexts(aroundTexts)
  const t = useTexts(graphTexts)
  const registerLang = useRegisterLang()
  if (!node || !('slug' in node)) return <p>{around.notThere}</p>
  const { edges, totalCount } = explore.participations
  const isMiddle = state.tekening === 'ego' && state.van === id
  const canBeMiddle = node.type !== 'ThemeLine' && !isMiddle
  return (
    <>
      <h2 className="h3">
        <Link to={addressOf(node)} {...registerLang}>
          {node.name}
        </Link>
      </h2>
      <p {...registerLang}>{textOf(node)}</p>
      {canBeMiddle && (
        <button type="button" className="knop" onClick={() => change({ tekening: 'ego', van: id, open: '' })}>
          {around.putInMiddle}
        </button>
      )}
      <h3>{around.statements(totalCount)}</h3>
      <ul className="rij">
        {edges.flatMap((edge) => (edge ? [<Statement key={edge.node.id} said={edge.node} isProject={node.type === 'Project'} />] : []))}
      </ul>
      {totalCount > edges.length && (
        <button type="button" className="tekstknop" onClick={() => change({ beeld: 'tabel', ...(node.type === 'Project' ? { project: [node.slug] } : node.type === 'Organization' ? { organisatie: [node.slug] } : { themalijn: [node.slug] }) })}>
          {around.allStatements(totalCount)}
        </button>
      )}
      {ego && ego.overlaps.length > 0 && (
        <>
          <h3>{t.touches(ego.overlapCount)}</h3>
          <ul className="rij">
            {ego.overlaps.map((one) => (
              <Touching key={one.overlap.id} one={one} />
            ))}
          </ul>
          <More count={ego.overlapCount - ego.overlaps.length} />
        </>
      )}
      {ego && ego.children.length > 0 && (
        <>
          <h3>{t.children(ego.childCount)}</h3>
          <ul className="rij" {...registerLang}>
            {ego.children.map(({ project }) => (
              <li key={project.slug}>
                <Link to={`/projecten/${project.slug}`}>{project.name}</Link>
              </li>
            ))}
          </ul>
          <More count={ego.childCount - ego.children.length} />
        </>
      )}
    </>
  )
}

function More({ count }: { count: number }) {
  const t = useTexts(graphTexts)
  return count > 0 && <p className="klein zacht">{t.leftOut(count)}</p>
}

type Known = Extract<NonNullable<GraphChosenQuery['node']>, { slug: string }>

const addressOf = ({ type, slug }: Known) => `/${type === 'Project' ? 'projecten' : type === 'Organization' ? 'organisaties' : 'themalijnen'}/${slug}`

const textOf = (node: Known) => ('goal' in node ? node.goal : 'ambition' in node ? node.ambition : node.summary)

type Around = NonNullable<GraphChosenQuery['around']['ego']>['overlaps'][number]

/** An overlap: with what, and what its sources say of it. */
function Touching({ one: { overlap: { summary, stated, audience, sources }, row, network, topic } }: { one: Around }) {
  const around = useTexts(aroundTexts)
  const registerLang = useRegisterLang()
  const name = [network?.name, topic && capitalized(topic)].filter(Boolean).join(': ')
  return (
    <li>
      {row || network ? (
        <Link to={row ? `/projecten/${row.project.slug}` : `/netwerken/${network?.slug ?? ''}`} {...registerLang}>
          {row ? row.project.name : name}
        </Link>
      ) : (
        <b {...registerLang}>{name}</b>
      )}{' '}
      <SourceNote citations={sources} />
      {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
      <p className="klein" {...registerLang}>{summary}</p>
      {!stated && <p className="klein zacht">{around.derived}</p>}
    </li>
  )
}

type Said = NonNullable<GraphChosenQuery['explore']['participations']['edges'][number]>['node']

/** One statement: who, as what, in what; with its date, its readers and its sources. */
function Statement({ said: { role, project, organization, asOf, audience, note, sources }, isProject }: { said: Said; isProject: boolean }) {
  const t = useTexts(graphTexts)
  const registerLang = useRegisterLang()
  const other = isProject ? organization : project
  return (
    <li>
      {other && (
        <Link to={`/${isProject ? 'organisaties' : 'projecten'}/${other.slug}`} {...registerLang}>
          {other.name}
        </Link>
      )}
      {`: ${t.roleVerb[role]} `}
      <SourceNote citations={sources} />
      <AsOf asOf={asOf} audience={audience} />
      {note && <p className="klein zacht" {...registerLang}>{note}</p>}
    </li>
  )
}

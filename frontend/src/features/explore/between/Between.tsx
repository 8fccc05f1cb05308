import { useId, useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ExploreConnectionDocument } from '../../../shared/gql/documents/ExploreConnection'
import type { ExploreConnectionQuery, ExploreNodeFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../../shared/pictures/municipalityName'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import type { ExploreProps } from '../exploreState'
import { betweenTexts } from './between.texts'
import { EndField, type End } from './EndField'

type Found = NonNullable<ExploreConnectionQuery['connection']>

/** How two organizations or projects hang together, as a list of steps and the statements on them. */
export default function Between({ state, filter, change }: ExploreProps) {
  const t = useTexts(betweenTexts)
  const lackingId = useId()
  const [from, setFrom] = useState<End>()
  const [to, setTo] = useState<End>()
  const [isAsked, setAsked] = useState(false)
  const [start, end] = state.tussen
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Once it was found, the next names are looked for anew.
    setAsked(!from || !to)
    // In the graph the way is the picture too, as when it is asked for there.
    if (from && to) change({ tussen: [from.id, to.id], ...(state.beeld === 'graaf' && { tekening: 'route' }) })
  }
  const lacking = [!from && t.from, !to && t.to].flatMap((label) => label || [])
  return (
    <>
      <form className="tussen" onSubmit={submit}>
        <EndField label={t.from} onChoose={setFrom} lackingId={isAsked && !from ? lackingId : undefined} />
        <EndField label={t.to} onChoose={setTo} lackingId={isAsked && !to ? lackingId : undefined} />
        <button className="knop hoofd">{t.search}</button>
        {isAsked && lacking.length > 0 && (
          <span id={lackingId} role="alert">
            {t.choose(lacking)}
          </span>
        )}
      </form>
      {start && end && <Way from={start} to={end} filter={filter} />}
    </>
  )
}

function Way({ from, to, filter }: { from: string; to: string } & Pick<ExploreProps, 'filter'>) {
  const t = useTexts(betweenTexts)
  const query = usePageQuery(ExploreConnectionDocument, { from, to, filter })
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
      {({ connection }) => (connection ? <Steps found={connection} /> : <p>{t.gone}</p>)}
    </QueryView>
  )
}

function Steps({ found }: { found: Found }) {
  const t = useTexts(betweenTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { layers: [start, ...steps], ties, municipalities } = found
  return (
    <>
      <p role="status">
        <Told found={found} />
      </p>
      {start && (
        <p>
          {t.start} <Layer layer={start} />
        </p>
      )}
      {/* As many as the words above say: where the way starts is no step. */}
      {steps.length > 0 && (
        <ol className="stappen">
          {steps.map((layer, index) => (
            // A layer is its distance from the start.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Layer layer={layer} />
            </li>
          ))}
        </ol>
      )}
      {ties.length > 0 && (
        <details>
          <summary>{t.statements}</summary>
          <ul className="zinnen">
            {ties.map(({ id, organization, project, roles, participations }) => (
              <li key={id}>
                <span {...registerLang}>{t.line(organization.name, roles.map((role) => label('participationRole', role)).join(', '), project.name)}</span>{' '}
                <SourceNote citations={participations.flatMap(({ sources }) => sources)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {municipalities.length > 0 && <p className="klein">{t.municipalities(format.list(municipalities.map(({ name }) => shortMunicipalityName(name))))}</p>}
    </>
  )
}

function Layer({ layer: { nodes, leftOut } }: { layer: Found['layers'][number] }) {
  const t = useTexts(betweenTexts)
  const format = useFormat()
  return (
    <>
      {nodes.map((node, place) => (
        <span key={node.id}>
          {place > 0 && ', '}
          <NodeLink node={node} />
        </span>
      ))}
      {leftOut > 0 && <span className="zacht"> {t.leftOut(format.number(leftOut))}</span>}
    </>
  )
}

const nameOf = ({ organization, project }: ExploreNodeFragment) => organization?.name ?? project?.name ?? ''

/** What the way is, in a sentence. */
function Told({ found: { from, to, distance, layers } }: { found: Found }) {
  const t = useTexts(betweenTexts)
  const [start, end] = [nameOf(from), nameOf(to)]
  if (distance === null) return t.none(start, end)
  if (distance === 0) return t.same
  if (distance === 1) return t.shared(start, end)
  if (distance > 2) return t.steps(start, end, distance)
  const middle = layers[1]
  return (from.organization ? t.projects : t.organizations)(start, end, middle ? middle.nodes.length + middle.leftOut : 0)
}

function NodeLink({ node }: { node: ExploreNodeFragment }) {
  const registerLang = useRegisterLang()
  const address = node.organization ? `/organisaties/${node.organization.slug}` : `/projecten/${node.project?.slug}`
  return (
    <Link to={address} {...registerLang}>
      {nameOf(node)}
    </Link>
  )
}

import type { NetworkCoverageQuery, Stance } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { labels } from '../../shared/labels/labels'
import { Select } from '../../shared/list/Select'
import { useUrlState } from '../../shared/list/useUrlState'
import { byName, chosenCell, chosenProjects, coverageSpec, coverageViews, linesIn, type CoverageState, type CoverageView } from './coverage'
import { CoverageByMunicipality, CoverageByProject } from './CoverageLists'
import { CoverageDetail } from './CoverageDetail'
import { CoverageTable } from './CoverageTable'
import { coverageTexts } from './coverage.texts'
import { StanceSign } from './StanceSign'
import { useIsNarrow } from './useIsNarrow'
import './coverage.css'

type Props = { network: NonNullable<NetworkCoverageQuery['network']> }

/** Projects against municipalities: as a table, or as a list for a narrow screen. Every choice stands in the address. */
export function Coverage({ network: { municipalities: onMap, projects } }: Props) {
  const t = useTexts(coverageTexts)
  const [state, change] = useUrlState(coverageSpec)
  const isNarrow = useIsNarrow()
  const municipalities = byName(onMap)
  const all = projects.edges.flatMap((edge) => (edge ? [edge.node] : []))
  const shown = chosenProjects(all, state)
  const view = state.weergave === 'vanzelf' ? (isNarrow ? 'project' : 'tabel') : state.weergave
  const chosen = chosenCell(shown, state.vak)
  if (all.length === 0) return <p className="zacht">{t.noProjects}</p>
  return (
    <>
      <p className="zacht klein">{t.help}</p>
      <CoverageChoices state={state} change={change} view={view} lines={linesIn(all)} />
      <p className="klein" role="status">
        {t.shown(shown.length, projects.totalCount)}
      </p>
      {shown.length === 0 && <p className="zacht">{t.nothing}</p>}
      {shown.length > 0 && view === 'tabel' && (
        <CoverageTable municipalities={municipalities} projects={shown} chosen={state.vak} onChoose={(vak) => change({ vak })} />
      )}
      {view === 'project' && <CoverageByProject municipalities={municipalities} projects={shown} />}
      {view === 'gemeente' && <CoverageByMunicipality municipalities={municipalities} projects={shown} />}
      {view === 'tabel' && <CoverageDetail municipalities={municipalities} chosen={chosen} close={() => change({ vak: '' })} />}
      <StanceLegend />
    </>
  )
}

type ChoiceProps = {
  state: CoverageState
  change: (change: Partial<CoverageState>) => void
  view: CoverageView
  lines: readonly { slug: string; number: number; name: string }[]
}

function CoverageChoices({ state, change, view, lines }: ChoiceProps) {
  const t = useTexts(coverageTexts)
  return (
    <div className="dekking-keuzes">
      <div role="group" aria-label={t.view}>
        {coverageViews.map((choice) => (
          <button key={choice} type="button" className="knop" aria-pressed={choice === view} onClick={() => change({ weergave: choice })}>
            {t.views[choice]}
          </button>
        ))}
      </div>
      {lines.length > 0 && (
        <Select
          label={t.line}
          value={state.lijn}
          options={[{ value: '', label: t.allLines }, ...lines.map(({ slug, number, name }) => ({ value: slug, label: `${number} ${name}` }))]}
          onChange={(lijn) => change({ lijn, vak: '' })}
        />
      )}
      <Select
        label={t.rows}
        value={state.rijen}
        options={(['bekend', 'alle'] as const).map((choice) => ({ value: choice, label: t.rowChoices[choice] }))}
        onChange={(rijen) => change({ rijen, vak: '' })}
      />
    </div>
  )
}

const stances = Object.keys(labels.stance) as Stance[]

function StanceLegend() {
  const t = useTexts(coverageTexts)
  const label = useLabel()
  return (
    <ul className="legenda" aria-label={t.legend}>
      {stances.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} /> {label('stance', stance)}
        </li>
      ))}
    </ul>
  )
}

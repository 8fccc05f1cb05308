import { use, useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { formatDate } from '../../../shared/i18n/format'
import { useLanguage, useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { AsTable } from '../../../shared/list/AsTable'
import { useView } from '../../../shared/signin/useSession'
import '../../../shared/download/downloads.css'
import type { AbbreviationLike } from '../../../shared/ui/abbreviations'
import { useAbbreviations } from '../../abbreviation'
import { abbreviationsIn } from './abbreviationsIn'
import { aroundTexts } from './around.texts'
import { type Comparison, ComparisonContext } from './changed'
import { graphTexts } from './graph.texts'
import { changeEntries, frameOf, type LegendOf, legendOf } from './legendScene'
import { isDrawn, litBy } from './lit'
import type { Mark, Scene } from './scene'

const pictures = ['svg', 'png'] as const
const networks = ['gexf', 'graphml', 'jsonld'] as const
const names = { svg: 'SVG', png: 'PNG', gexf: 'GEXF', graphml: 'GraphML', jsonld: 'JSON-LD' }

type Props = { scene: Scene; /** What is chosen in it; empty: nothing. */ chosen: string; title: string; legend: LegendOf; filter: ExploreFilter }

/** The picture with the lines that the reader sees, for some come only for what is chosen, and with frames around what changed. */
const shown = (scene: Scene, chosen: string, changed: Comparison['changed']): Scene => {
  const lit = litBy(scene, undefined, chosen || undefined)
  const frames = scene.nodes.flatMap(({ record = '', hit }): Mark[] => {
    const how = changed.get(record)
    return how ? [{ kind: 'rect', ...hit, ...frameOf(how) }] : []
  })
  return { ...scene, marks: [...scene.marks.filter((mark) => isDrawn(mark, lit)), ...frames] }
}

/** Takes the picture along with its legend, the date and where it came from; or all within the filter, as a network. */
export default function Takes({ scene, chosen, title, legend, filter }: Props) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const language = useLanguage()
  const view = useView()
  const { changed, words } = use(ComparisonContext)
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const [hasFailed, setFailed] = useState(false)
  const known = useAbbreviations()
  const abbreviations = useMemo(() => abbreviationsIn(scene, known), [scene, known])
  const take = (how: () => Promise<void>) => {
    setFailed(false)
    how().catch(() => setFailed(true))
  }
  const savePicture = async (format: (typeof pictures)[number]) => {
    // Only who takes it along needs the code for it.
    const saver = await import('./export/savePicture')
    const today = formatDate(saver.today(), language)
    const address = `${window.location.origin}${pathname}${params.size > 0 ? `?${params}` : ''}`
    const entries = [...legendOf(legend, t), ...(changed.size > 0 ? changeEntries(around.changed) : [])]
    const below = [...(words ? [words] : []), around.sourceLine(today, address)]
    await saver.savePicture(saver.framed(shown(scene, chosen, changed), title, entries, below), title, format, abbreviations.map(({ short, long }) => `${short}: ${long}`).join('; '))
  }
  const saveNetwork = async (format: (typeof networks)[number]) => {
    const saver = await import('./export/saveNetwork')
    if (view) await saver.saveNetwork(filter, view, around.networkTitle, format)
  }
  return (
    <>
      <Abbreviations all={abbreviations} />
      <p className="downloads klein">
        {around.takeAlong}
        {pictures.map((format) => (
          <button key={format} type="button" aria-label={around.takeAs(names[format])} onClick={() => take(() => savePicture(format))}>
            {names[format]}
          </button>
        ))}
        {around.takeNetwork}
        {networks.map((format) => (
          <button key={format} type="button" aria-label={around.takeNetworkAs(names[format])} onClick={() => take(() => saveNetwork(format))}>
            {names[format]}
          </button>
        ))}
        {hasFailed && <span role="alert">{around.takeFailed}</span>}
      </p>
    </>
  )
}

/** What the short forms in the picture stand for, for who asks. */
function Abbreviations({ all }: { all: readonly AbbreviationLike[] }) {
  const around = useTexts(aroundTexts)
  const registerLang = useRegisterLang()
  if (all.length === 0) return null
  return (
    <AsTable label={around.abbreviations(all.length)}>
      <dl className="klein" {...registerLang}>
        {all.map(({ short, long }) => (
          <div key={short}>
            <dt>{short}</dt>
            <dd>{long}</dd>
          </div>
        ))}
      </dl>
    </AsTable>
  )
}

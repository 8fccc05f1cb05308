import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { formatDate } from '../../../shared/i18n/format'
import { useLanguage } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useView } from '../../../shared/signin/useSession'
import '../../../shared/download/downloads.css'
import { aroundTexts } from './around.texts'
import { graphTexts } from './graph.texts'
import { type LegendOf, legendOf } from './legendScene'
import { isDrawn, litBy } from './lit'
import type { Scene } from './scene'

const pictures = ['svg', 'png'] as const
const networks = ['gexf', 'graphml', 'jsonld'] as const
const names = { svg: 'SVG', png: 'PNG', gexf: 'GEXF', graphml: 'GraphML', jsonld: 'JSON-LD' }

type Props = { scene: Scene; /** What is chosen in it; empty: nothing. */ chosen: string; title: string; legend: LegendOf; filter: ExploreFilter }

/** The picture with the lines that the reader sees: some come only for what is chosen. */
const shown = (scene: Scene, chosen: string): Scene => {
  const lit = litBy(scene, undefined, chosen || undefined)
  return { ...scene, marks: scene.marks.filter((mark) => isDrawn(mark, lit)) }
}

/** Takes the picture along with its legend, the date and where it came from; or all within the filter, as a network. */
export default function Takes({ scene, chosen, title, legend, filter }: Props) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const language = useLanguage()
  const view = useView()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const [hasFailed, setFailed] = useState(false)
  const take = (how: () => Promise<void>) => {
    setFailed(false)
    how().catch(() => setFailed(true))
  }
  const savePicture = async (format: (typeof pictures)[number]) => {
    // Only who takes it along needs the code for it.
    const saver = await import('./export/savePicture')
    const today = formatDate(saver.today(), language)
    const address = `${window.location.origin}${pathname}${params.size > 0 ? `?${params}` : ''}`
    await saver.savePicture(saver.framed(shown(scene, chosen), title, legendOf(legend, t), around.sourceLine(today, address)), title, format)
  }
  const saveNetwork = async (format: (typeof networks)[number]) => {
    const saver = await import('./export/saveNetwork')
    if (view) await saver.saveNetwork(filter, view, around.networkTitle, format)
  }
  return (
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
  )
}

import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useLanguage } from '../../../shared/i18n/language'
import { formatDate } from '../../../shared/i18n/format'
import { useTexts } from '../../../shared/i18n/texts'
import '../../../shared/download/downloads.css'
import { graphTexts } from './graph.texts'
import { framed, type LegendOf, legendOf } from './legendScene'
import type { Scene } from './scene'

export type PictureFormat = 'svg' | 'png'
const formats: readonly PictureFormat[] = ['svg', 'png']

type Props = { scene: Scene; title: string; legend: LegendOf }

/** Takes the picture along, with its legend, the date and where it came from. */
export default function Takes({ scene, title, legend }: Props) {
  const t = useTexts(graphTexts)
  const language = useLanguage()
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const [hasFailed, setFailed] = useState(false)
  const save = async (format: PictureFormat) => {
    try {
      const { savePicture } = await import('./export/savePicture')
      const today = formatDate(new Date().toISOString().slice(0, 10), language)
      const address = `${window.location.origin}${pathname}${params.size > 0 ? `?${params}` : ''}`
      await savePicture(framed(scene, title, legendOf(legend, t), t.sourceLine(today, address)), title, format)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="downloads klein">
      {t.takeAlong}
      {formats.map((format) => (
        <button key={format} type="button" aria-label={t.takeAs(format.toUpperCase())} onClick={() => void save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {hasFailed && <span role="alert">{t.takeFailed}</span>}
    </p>
  )
}

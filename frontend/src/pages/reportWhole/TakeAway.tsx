import { useState, type RefObject } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { reportWholeTexts } from './reportWhole.texts'

/** On paper, or as one file that reads without this site. */
export function TakeAway({ document, title }: { document: RefObject<HTMLElement | null>; title: string }) {
  const t = useTexts(reportWholeTexts)
  const [hasFailed, setFailed] = useState(false)
  const save = async () => {
    if (!document.current) return
    try {
      // Only who keeps the report needs the code for it.
      const { saveAsHtml } = await import('./saveAsHtml')
      await saveAsHtml(document.current, title)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="acties">
      <button type="button" className="knop hoofd" onClick={() => window.print()}>
        <Icon name="print" /> {t.print}
      </button>
      <button type="button" className="knop" onClick={() => void save()}>
        <Icon name="down" /> {t.save}
      </button>
      {hasFailed && <span role="alert">{t.saveFailed}</span>}
    </p>
  )
}

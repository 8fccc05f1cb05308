import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { projectTexts } from './project.texts'

/** The page on paper; its sources come along. */
export function PrintButton() {
  const t = useTexts(projectTexts)
  return (
    <p className="meenemen">
      <button type="button" className="knop" onClick={() => window.print()}>
        <Icon name="print" /> {t.print}
      </button>
    </p>
  )
}

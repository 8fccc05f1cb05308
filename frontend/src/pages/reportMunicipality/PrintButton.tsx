import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { reportMunicipalityTexts } from './reportMunicipality.texts'
import './print.css'

/** Prints the page, which has a look of its own on paper. */
export default function PrintButton() {
  const t = useTexts(reportMunicipalityTexts)
  return (
    <button type="button" className="knop" onClick={() => window.print()}>
      <Icon name="print" /> {t.print}
    </button>
  )
}

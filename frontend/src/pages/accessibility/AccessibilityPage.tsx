import { PageHead, Prose } from '../../features/about'
import { useTexts } from '../../shared/i18n/texts'
import { accessibilityTexts } from './accessibility.texts'

export default function AccessibilityPage() {
  const t = useTexts(accessibilityTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="wrap">
        <Prose parts={t.parts} />
      </div>
    </>
  )
}

import { PageHead, Prose } from '../../features/about'
import { useTexts } from '../../shared/i18n/texts'
import { privacyTexts } from './privacy.texts'

export default function PrivacyPage() {
  const t = useTexts(privacyTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="wrap">
        <Prose parts={t.parts} />
      </div>
    </>
  )
}

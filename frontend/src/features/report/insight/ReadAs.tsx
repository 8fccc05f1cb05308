import { useTexts } from '../../../shared/i18n/texts'
import { viewAs } from '../../../shared/signin/session'
import { Icon } from '../../../shared/ui/Icon'
import type { Wider } from './audiences'
import { insightTexts } from './insight.texts'

/** Shows this very page as others get it; the bar on top leads back. */
export function ReadAs({ audience }: { audience: Wider }) {
  const t = useTexts(insightTexts)
  return (
    <p className="acties">
      <button type="button" className="knop" onClick={() => viewAs(audience)}>
        <Icon name="eye" /> {t.readAs[audience]}
      </button>
    </p>
  )
}

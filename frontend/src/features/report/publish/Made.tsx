import { Link } from 'react-router'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { addressOf } from '../place'
import { useReportPlace } from '../useReportPlace'
import { publishTexts } from './publish.texts'
import { useFocused } from './useFocused'

/** That an edition is kept, in the place of the button that did it; from here one reads on to it. */
export function Made({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const place = useReportPlace()
  return (
    <div ref={useFocused()} tabIndex={-1}>
      <Message tone="good">
        {t.done} <Link to={addressOf({ ...place, edition: slug })}>{t.toEdition}</Link>
      </Message>
    </div>
  )
}

import { useLanguage } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { Message } from './Message'
import { failureTexts } from './failures.texts'

/** Says that what shows could not be renewed, and from when it is. */
export function Stale({ fetchedAt, retry }: { fetchedAt: number; retry: () => void }) {
  const t = useTexts(failureTexts)
  const time = new Intl.DateTimeFormat(useLanguage(), { timeStyle: 'short' }).format(fetchedAt)
  return (
    <Message tone="warn">
      <p>
        <b>{t.stale(time)}</b> {t.staleReason}
      </p>
      <p className="acties">
        <button type="button" className="knop" onClick={retry}>
          {t.retry}
        </button>
      </p>
    </Message>
  )
}

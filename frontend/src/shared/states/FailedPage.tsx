import type { ApiError } from '../api/apiError'
import { useTexts } from '../i18n/texts'
import { Heading } from '../ui/Heading'
import { Message } from './Message'
import { failureTexts } from './failures.texts'

type Props = { part: string; error: ApiError; retry: () => void }

/** A page whose only question got no answer: the failure is then what the page is about. */
export function FailedPage({ part, error, retry }: Props) {
  const t = useTexts(failureTexts)
  return (
    <div className="wrap titel">
      <Message tone="bad">
        <Heading title={t.failed(part)} />
        <p>{t.reason[error.kind]}</p>
        <p className="acties">
          <button type="button" className="knop hoofd" onClick={retry}>
            {t.retry}
          </button>
        </p>
      </Message>
    </div>
  )
}

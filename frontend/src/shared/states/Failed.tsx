import type { ReactNode } from 'react'
import type { ApiError } from '../api/apiError'
import { useTexts } from '../i18n/texts'
import { Message } from './Message'
import { failureTexts } from './failures.texts'

type Props = {
  /** What is missing, as a reader would call it: 'De projecten'. */
  part: string
  error: ApiError
  retry: () => void
  /** Another way to the same, such as the table. */
  children?: ReactNode
}

/** A part that could not be fetched: says what is missing and offers to try again; the rest of the page stays. */
export function Failed({ part, error, retry, children }: Props) {
  const t = useTexts(failureTexts)
  return (
    <Message tone="bad">
      <h2 className="h3">{t.failed(part)}</h2>
      <p>
        {t.reason[error.kind]} {t.restStays}
      </p>
      <p className="acties">
        <button type="button" className="knop hoofd" onClick={retry}>
          {t.retry}
        </button>
        {children}
      </p>
    </Message>
  )
}

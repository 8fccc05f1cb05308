import { useState } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { apiTexts } from './api.texts'
import { exampleAddress, examples, type Example } from './examples'

/** A question that can be copied, and its answer one tap away. */
export function ApiExample({ example }: { example: Example }) {
  const t = useTexts(apiTexts)
  const [copied, setCopied] = useState<boolean>()
  const copy = () => navigator.clipboard.writeText(examples[example]).then(() => setCopied(true), () => setCopied(false))
  return (
    <article className="vraagblok">
      <h3>{t.example[example]}</h3>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre role="region" aria-label={t.example[example]} tabIndex={0}>
        <code>{examples[example]}</code>
      </pre>
      <p className="acties">
        <button type="button" className="knop" onClick={copy}>
          {t.copy}
        </button>
        <a href={exampleAddress(example)}>{t.seeAnswer}</a>
        <span role="status" className="klein">
          {copied === true && t.copied}
          {copied === false && t.notCopied}
        </span>
      </p>
    </article>
  )
}

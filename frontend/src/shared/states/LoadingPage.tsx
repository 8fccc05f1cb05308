import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts'
import { stateTexts } from './states.texts'

/** A page that waits for its only answer. Its name is not known yet, but a page has a heading, also while it waits. */
export function LoadingPage({ part, children }: { part: string; children: ReactNode }) {
  const t = useTexts(stateTexts)
  return (
    <>
      <h1 className="vh">{t.loadingPart(part)}</h1>
      {children}
    </>
  )
}

import { useState } from 'react'

/** Puts a text on the clipboard, and tells how that went; a browser may refuse. */
export function useCopy() {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('copyFailed')
    }
  }
  return { outcome, copy }
}

import { useEffect, useState } from 'react'
import { useFormAfter } from './useFocused'

/** What is filled in, previewed and only then frozen. */
export function useDraft<Draft>() {
  const [draft, setDraft] = useState<Draft>()
  const [isPreview, setPreview] = useState(false)
  const [sent, setSent] = useState(0)
  return {
    draft,
    /** The reader asked for the preview; whether it shows is up to what is wrong with the draft. */
    isPreview,
    /** How often the form was sent. */
    sent,
    preview: (filledIn: Draft) => {
      setDraft(filledIn)
      setPreview(true)
      setSent(sent + 1)
    },
    back: () => setPreview(false),
  }
}

/** Tells the page whether the preview shows in the place of the form. Gives what the form needs to take the focus back. */
export function useFormOrPreview(isShown: boolean, sent: number, onPreview: (isShown: boolean) => void) {
  useEffect(() => {
    onPreview(isShown)
    return () => onPreview(false)
  }, [isShown, onPreview])
  return useFormAfter(isShown, sent)
}

import { useEffect, useRef, type RefObject } from 'react'

/** For what comes in the place of a button that was pressed: who reads on from there is not sent back to the top. */
export function useFocused() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}

/** For a form that comes back in the place of a preview or a question: to what is wrong in it, or else to its beginning. */
export function useFormAfter(isReplaced: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const wasReplaced = useRef(false)
  useEffect(() => {
    if (wasReplaced.current && !isReplaced) (firstIn(form, '[aria-invalid]') ?? firstIn(form, 'input, textarea'))?.focus()
    wasReplaced.current = isReplaced
  }, [isReplaced])
  return form
}

const firstIn = (form: RefObject<HTMLFormElement | null>, what: string) => form.current?.querySelector<HTMLElement>(what)

import { useEffect, useRef, type RefObject } from 'react'

/** For what comes in the place of a button that was pressed: who reads on from there is not sent back to the top. */
export function useFocused() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}

/**
 * For a form that comes back in the place of a preview or a question, or that was sent in vain: to what is wrong in it, or
 * else to its beginning.
 *
 * @param sent how often the form was sent
 */
export function useFormAfter(isReplaced: boolean, sent: number) {
  const form = useRef<HTMLFormElement>(null)
  const last = useRef({ isReplaced: false, sent: 0 })
  useEffect(() => {
    const before = last.current
    last.current = { isReplaced, sent }
    if (isReplaced || !(before.isReplaced || sent > before.sent)) return
    const place = firstIn(form, '[aria-invalid]') ?? firstIn(form, '.veldfout') ?? firstIn(form, 'input, textarea')
    place?.focus()
  }, [isReplaced, sent])
  return form
}

const firstIn = (form: RefObject<HTMLFormElement | null>, what: string) => form.current?.querySelector<HTMLElement>(what)

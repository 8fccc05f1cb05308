import { useEffect, useRef, type ReactNode } from 'react'
import { useRegisterLang } from '../i18n/language'

type Props = {
  /** What the browser's tab says before the name of the product. */
  title: string
  /** True when the title is a name from the register, which stays Dutch. */
  isRegisterName?: boolean
  className?: string
  children?: ReactNode
}

/** The one `<h1>` of a page. It names the tab, and takes the focus when the reader came here by a link. */
export function Heading({ title, isRegisterName = false, className, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null)
  const registerLang = useRegisterLang()

  useEffect(() => {
    document.title = title === 'Koerswijzer' ? title : `${title} - Koerswijzer`
    // The shell moves the focus to <main> on a change of route; the heading follows as soon as it is there.
    if (document.activeElement?.tagName === 'MAIN') ref.current?.focus({ preventScroll: true })
  }, [title])

  return (
    <h1 ref={ref} tabIndex={-1} className={className} {...(isRegisterName && registerLang)}>
      {children ?? title}
    </h1>
  )
}

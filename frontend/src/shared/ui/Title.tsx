import { createContext, createElement, useContext, type ComponentProps, type ReactNode } from 'react'

const DepthContext = createContext(0)

/** What is a page elsewhere and a part of a larger one here: its headings stand one deeper in the outline. */
export function Deeper({ children }: { children: ReactNode }) {
  return <DepthContext value={useContext(DepthContext) + 1}>{children}</DepthContext>
}

/** A heading below that of the page. It looks as `level` says, however deep it stands. */
export function Title({ level = 2, className, ...rest }: ComponentProps<'h2'> & { level?: 2 | 3 | 4 }) {
  const depth = useContext(DepthContext)
  return createElement(`h${level + depth}`, { ...rest, className: depth ? `h${level} ${className ?? ''}` : className })
}

import { createContext, useContext, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useTexts } from '../i18n/texts'
import { anchorId } from './anchorId'
import { useAnchor } from './useAnchor'
import { uiTexts } from './ui.texts'

/** What the ids within it start with; undefined: this page has no addresses for its parts. */
const AnchorsContext = createContext<string | undefined>(undefined)

/** Gives every heading and statement within it an address of its own. With a name where a page has several such parts. */
export function Anchors({ name = '', children }: { name?: string; children: ReactNode }) {
  return <AnchorsContext value={name}>{children}</AnchorsContext>
}

/** The id of a part, such as 'wat-is-er-bereikt'; undefined where parts have no addresses. */
export function useAnchorId(name: string | undefined): string | undefined {
  const prefix = useContext(AnchorsContext)
  if (prefix === undefined || !name) return undefined
  return anchorId(prefix, name)
}

/** The address of the part that it stands in: a small '#' to copy or follow. Nothing where parts have no addresses. */
export function Anchor({ name, label = name }: { name: string; label?: string }) {
  const id = useAnchorId(name)
  return id ? <AnchorLink id={id} label={label} /> : null
}

function AnchorLink({ id, label }: { id: string; label: string }) {
  const t = useTexts(uiTexts)
  const { pathname, search } = useLocation()
  const { ref } = useAnchor<HTMLAnchorElement>(id)
  return (
    <Link ref={ref} id={id} className="anker" to={{ pathname, search, hash: id }} preventScrollReset aria-label={t.linkTo(label)}>
      #
    </Link>
  )
}

import { createContext, useContext, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { AnchorContext } from '../../shared/ui/Anchor'
import { anchorId } from '../../shared/ui/anchorId'
import { useAnchor } from '../../shared/ui/useAnchor'
import { reportTexts } from './report.texts'
import './anchors.css'

/** What the ids within it start with, where a page has several parts of the same name. */
const PartContext = createContext('')

/** Gives every heading and statement within it an address of its own. */
export function Anchors({ name = '', children }: { name?: string; children: ReactNode }) {
  return (
    <PartContext value={name}>
      <AnchorContext value={draw}>{children}</AnchorContext>
    </PartContext>
  )
}

type Part = { name: string; label?: string }

const draw = (part: Part) => <AnchorLink {...part} />

/** A small '#' to copy or follow. */
function AnchorLink({ name, label = name }: Part) {
  const t = useTexts(reportTexts)
  const { pathname, search } = useLocation()
  const { ref, id } = useAnchor<HTMLAnchorElement>(anchorId(useContext(PartContext), name))
  return (
    <Link ref={ref} id={id} className="anker" to={{ pathname, search, hash: id }} preventScrollReset aria-label={t.linkTo(label)}>
      #
    </Link>
  )
}

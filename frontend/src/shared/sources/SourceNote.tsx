import { useCallback, useMemo, useRef, useState } from 'react'
import { useTexts } from '../i18n/texts'
import { useEscape } from '../ui/useEscape'
import { placeKey, widestCitations, type CitationLike } from './numbering'
import { SourceCard } from './SourceCard'
import { sourceTexts } from './sources.texts'
import { useCite } from './SourcesProvider'
import './sources.css'

/** What a file of a table says of a source. */
const inFiles = ['at', 'source', 'title', 'url', 'date']

/** The numbered boxes at the end of a statement. Each opens its source in place. */
export function SourceNote({ citations }: { citations: readonly CitationLike[] }) {
  const t = useTexts(sourceTexts)
  const shown = useMemo(() => widestCitations(citations), [citations])
  const [open, setOpen] = useState<CitationLike>()
  const notes = useRef<HTMLSpanElement>(null)
  const labels = useCite(notes, shown)
  const close = useCallback(() => {
    // The focus may be in the card that goes.
    notes.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus()
    setOpen(undefined)
  }, [])
  useEscape(open !== undefined, close)
  return (
    <span className="noten" ref={notes} data-sources={JSON.stringify(shown, inFiles)}>
      {shown.map((citation, index) => (
        <button
          key={placeKey(citation)}
          type="button"
          className="noot"
          aria-expanded={citation === open}
          onClick={() => setOpen(citation === open ? undefined : citation)}
        >
          <span className="vh">{t.source} </span>
          {labels[index]}
        </button>
      ))}
      {open && <SourceCard citation={open} close={close} />}
    </span>
  )
}

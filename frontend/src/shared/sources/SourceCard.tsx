import { Link } from 'react-router'
import { useFormat } from '../i18n/format'
import { useRegisterLang } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { useLabel } from '../labels/useLabel'
import { AudienceMark } from '../ui/Audience'
import { Icon } from '../ui/Icon'
import type { CitationLike } from './numbering'
import { sourceTexts } from './sources.texts'
import './sources.css'

/** How the register calls the place when a web page has no chapters. */
const wholePage = 'paginatekst'

export function usePlace(): (at: string) => string {
  const t = useTexts(sourceTexts)
  return (at) => (at === wholePage ? t.pageText : at)
}

/** Publisher, date and kind of a source, on one line. */
export function SourceLine({ source }: { source: CitationLike['source'] }) {
  const format = useFormat()
  const label = useLabel()
  const parts = [source.publisher, source.date && format.date(source.date), label('sourceKind', source.kind)]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

/** A source opened in place. Made of spans, because it stands inside a paragraph. */
export function SourceCard({ citation: { source, at }, close }: { citation: CitationLike; close: () => void }) {
  const t = useTexts(sourceTexts)
  const place = usePlace()
  const registerLang = useRegisterLang()
  return (
    <span className="bronkaart" role="group" aria-label={t.source}>
      <b {...registerLang}>{source.title}</b>
      <span>
        <SourceLine source={source} />
      </span>
      <span {...registerLang}>{t.place(place(at))}</span>
      <AudienceMark audience={source.audience} />
      <span className="bronlinks">
        <Link to={`/bronnen/${source.slug}`}>{t.whatRestsOnIt}</Link>
        {source.url && (
          <a href={source.url} rel="noreferrer">
            {t.original} <Icon name="out" />
          </a>
        )}
        <button type="button" className="knop" onClick={close}>
          {t.close}
        </button>
      </span>
    </span>
  )
}

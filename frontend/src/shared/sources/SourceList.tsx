import { Link } from 'react-router'
import { useRegisterLang } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { AudienceMark } from '../ui/Audience'
import { Section } from '../ui/Section'
import { letter, sourceId, type CitedSource } from './numbering'
import { SourceLine, usePlace } from './SourceCard'
import { sourceTexts } from './sources.texts'
import { useCitedSources } from './SourcesProvider'
import './sources.css'

/** The sources of the page, at its end: what the numbered boxes are on paper. */
export function SourceList() {
  const t = useTexts(sourceTexts)
  const cited = useCitedSources()
  if (cited.length === 0) return null
  return (
    <Section title={t.title}>
      <ol className="bronnen">
        {cited.map((entry, index) => (
          <SourceItem key={entry.source.id} entry={entry} number={index + 1} />
        ))}
      </ol>
    </Section>
  )
}

function SourceItem({ entry: { source, places }, number }: { entry: CitedSource; number: number }) {
  const t = useTexts(sourceTexts)
  const place = usePlace()
  const registerLang = useRegisterLang()
  return (
    <li id={sourceId(number)}>
      <span className="noot nr" aria-hidden="true">
        {number}
      </span>
      <b {...registerLang}>
        <Link to={`/bronnen/${source.slug}`}>{source.title}</Link>
      </b>
      <span className="stand">
        <SourceLine source={source} />
        {source.audience !== 'PUBLIC' && <AudienceMark audience={source.audience} />}
      </span>
      {source.url && <span className="plek alleen-print">{source.url}</span>}
      {places.map((at, index) => (
        <span key={at} className="plek" {...registerLang}>
          {places.length > 1 ? <b>{letter(index)} </b> : null}
          {places.length > 1 ? place(at) : t.place(place(at))}
        </span>
      ))}
    </li>
  )
}

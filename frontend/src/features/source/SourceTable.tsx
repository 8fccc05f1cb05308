import { Link } from 'react-router'
import type { SourceRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { DataTable } from '../../shared/list/DataTable'
import { share } from '../../shared/pictures/share'
import { AudienceMark } from '../../shared/ui/Audience'
import { sourceFeatureTexts } from './source.texts'
import { totalOf } from './sourceList'
import './source.css'

/** Sources as a table, with a bar for how much rests on each. */
export function SourceTable({ sources }: { sources: readonly SourceRowFragment[] }) {
  const t = useTexts(sourceFeatureTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const most = Math.max(0, ...sources.map(({ statementCounts }) => totalOf(statementCounts)))
  return (
    <DataTable
      caption={t.sources}
      rows={sources}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'title', header: t.title, cell: (source) => <SourceName source={source} /> },
        { key: 'publisher', header: t.publisher, cell: ({ publisher }) => <span {...registerLang}>{publisher}</span> },
        { key: 'kind', header: t.kind, cell: ({ kind }) => label('sourceKind', kind) },
        { key: 'date', header: t.date, cell: ({ date }) => (date ? format.date(date) : <span className="zacht">{t.noDate}</span>) },
        { key: 'count', header: t.rests, cell: ({ statementCounts }) => <Weight count={totalOf(statementCounts)} most={most} /> },
      ]}
    />
  )
}

function SourceName({ source: { slug, title, audience } }: { source: SourceRowFragment }) {
  const registerLang = useRegisterLang()
  return (
    <>
      <Link to={`/bronnen/${slug}`} {...registerLang}>
        {title}
      </Link>
      {audience !== 'PUBLIC' && (
        <>
          {' '}
          <AudienceMark audience={audience} />
        </>
      )}
    </>
  )
}

/** How much rests on a source: the number, and its length beside the longest of the list. */
function Weight({ count, most }: { count: number; most: number }) {
  const t = useTexts(sourceFeatureTexts)
  const format = useFormat()
  return (
    <span className="gewicht">
      {t.facts(count, format.number(count))}
      <span className="staaf" aria-hidden="true">
        <span style={{ width: `${share(count, most)}%` }} />
      </span>
    </span>
  )
}

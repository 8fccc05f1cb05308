import { Link } from 'react-router'
import type { SourcesPartFragment } from '../../../shared/gql/graphql'
import { ReportSourcesDocument } from '../../../shared/gql/documents/ReportSources'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { DataTable } from '../../../shared/list/DataTable'
import { AudienceMark } from '../../../shared/ui/Audience'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'

type Source = NonNullable<SourcesPartFragment['chapter']>['sources'][number]

/** What the report rests on, in the order in which it is cited first. */
export default function SourcesBody({ slug }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportSourcesDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            <p>{t.sourcesLead}</p>
            <Sources sources={chapter.sources} />
          </>
        )
      }
    </ChapterQuery>
  )
}

function Sources({ sources }: { sources: readonly Source[] }) {
  const t = useTexts(chapterTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <DataTable
      caption={t.sources}
      rows={sources}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'title', header: t.source, cell: (source) => <SourceName source={source} /> },
        { key: 'publisher', header: t.publisher, cell: ({ publisher }) => <span {...registerLang}>{publisher}</span> },
        { key: 'kind', header: t.kind, cell: ({ kind }) => label('sourceKind', kind) },
        { key: 'date', header: t.date, cell: ({ date }) => (date ? format.date(date) : <span className="zacht">{t.noDate}</span>) },
      ]}
    />
  )
}

function SourceName({ source: { slug, title, audience } }: { source: Source }) {
  const registerLang = useRegisterLang()
  return (
    <>
      <Link to={`/bronnen/${slug}`} {...registerLang}>
        {title}
      </Link>{' '}
      {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
    </>
  )
}

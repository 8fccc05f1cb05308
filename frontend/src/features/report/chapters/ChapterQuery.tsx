import type { ReactNode } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import type { TypedDocumentString } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { askFor } from '../place'
import { useReportPlace } from '../useReportPlace'
import { chapterTexts } from './chapter.texts'

type Variables = ReturnType<typeof askFor> & { chapter: string }
type Answer<R> = { report?: R | null; edition?: { report: R | null } | null }

/** What every body of a chapter gets. */
export type ChapterProps = {
  slug: string
  /** True where the report stands on one page: then its projects do so too, instead of a link to each. */
  isWhole?: boolean
}

/** Asks for what is in one chapter, of the living report or of an edition. */
export function ChapterQuery<R, V extends Variables>({ document, slug, children }: {
  document: TypedDocumentString<Answer<R>, V>
  slug: string
  children: (report: R) => ReactNode
}) {
  const t = useTexts(chapterTexts)
  const query = usePageQuery(document, { ...askFor(useReportPlace()), chapter: slug } as V)
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'title', 'line', 'tiles', 'line']} />}>
      {(answer) => {
        const report = answer.report ?? answer.edition?.report
        return report ? children(report) : null
      }}
    </QueryView>
  )
}

import { lazy, Suspense, type ReactNode } from 'react'
import type { PageQuery } from '../../shared/api/usePageQuery'
import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

// Few editions are withdrawn.
const EditionTombstone = lazy(() => import('./EditionTombstone'))

/** An answer about the living report or about an edition: a question asks for one of the two. */
type Answer = {
  report?: ReportFrameFragment | null
  edition?: (EditionHeadFragment & { report: ReportFrameFragment | null }) | null
}

/** The report in an answer, with all that its page asked of it. */
type ReportIn<A extends Answer> = NonNullable<A['report']>

type Props<A extends Answer> = {
  query: PageQuery<A>
  children: (report: ReportIn<A>, edition: EditionHeadFragment | undefined, answer: A) => ReactNode
}

const skeleton = <Skeleton shape={['short', 'title', 'line', 'line', 'line', 'line']} />

/** Shows a report, or why there is none: not for this reader, or taken back. */
export function ReportGate<A extends Answer>({ query, children }: Props<A>) {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  return (
    <QueryView isPage query={query} part={t.report} skeleton={skeleton}>
      {(answer) => {
        const edition = answer.edition ?? undefined
        if (edition?.withdrawal && edition.network?.slug === place.network)
          return (
            <Suspense fallback={skeleton}>
              <EditionTombstone edition={edition} withdrawal={edition.withdrawal} />
            </Suspense>
          )
        // Both are asked for with the same fragment.
        const report = (answer.report ?? edition?.report) as ReportIn<A> | null | undefined
        return report?.network.slug === place.network ? children(report, edition, answer) : <NoReport />
      }}
    </QueryView>
  )
}

/** The same for what is not there and for what this reader may not see. */
export function NoReport() {
  const t = useTexts(reportTexts)
  const { network, edition } = useReportPlace()
  return <NotFound sought={{ thing: t.sought, slug: edition ?? network, list: { to: '/netwerken', name: t.networks } }} />
}

export function NoChapter({ slug }: { slug: string }) {
  const t = useTexts(reportTexts)
  return <NotFound sought={{ thing: t.soughtChapter, slug, list: { to: '/netwerken', name: t.networks } }} />
}

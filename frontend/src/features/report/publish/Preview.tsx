import { Suspense, type ReactNode } from 'react'
import type { PageQuery } from '../../../shared/api/usePageQuery'
import type { DraftProblemsQuery, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { ReportChanges, ReportPreview } from '../insight'
import { useInsight } from '../insight/useInsight'
import type { Months } from '../place'
import { publishTexts } from './publish.texts'
import { useFocused } from './useFocused'

type Props = {
  report: ReportFrameFragment
  /** Of the draft. */
  period: Months
  check: PageQuery<DraftProblemsQuery>
  /** What is asked at its end, and the word for yes. */
  sure: string
  freeze: string
  isBusy: boolean
  onBack: () => void
  onFreeze: () => void
  /** What was filled in. */
  children: ReactNode
}

/** What others get of a draft, and what it changes. Only who could see that may freeze it. */
export function Preview({ report, period, check, sure, freeze, isBusy, onBack, onFreeze, children }: Props) {
  const t = useTexts(publishTexts)
  const top = useFocused()
  const insight = useInsight('PUBLIC', period)
  const isSeen = check.data !== undefined && insight.data !== undefined
  return (
    <div ref={top} tabIndex={-1}>
      {children}
      <QueryView query={check} part={t.check} skeleton={<Skeleton shape={['line', 'line']} />}>
        {() => (
          // What waits above this one would be hidden with the focus in it.
          <Suspense fallback={<Skeleton shape={['line', 'line']} />}>
            <ReportPreview report={report} period={period} />
            <ReportChanges report={report} period={period} />
          </Suspense>
        )}
      </QueryView>
      {isSeen && (
        <p>
          <b>{sure}</b>
        </p>
      )}
      <p className="acties">
        {isSeen && (
          <button type="button" className="knop hoofd" aria-disabled={isBusy || undefined} onClick={isBusy ? undefined : onFreeze}>
            {isBusy ? t.busy : freeze}
          </button>
        )}
        <button type="button" className="knop" onClick={onBack}>
          {t.back}
        </button>
      </p>
    </div>
  )
}

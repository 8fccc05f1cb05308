import { ReportFinancesDocument } from '../../../shared/gql/documents/ReportFinances'
import { Indicators, MoneyYears } from '../parts'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'

/** All money of the period, a table of a source each. */
export default function FinancesBody({ slug }: ChapterProps) {
  return (
    <ChapterQuery document={ReportFinancesDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            <MoneyYears years={chapter.finances} />
            {chapter.indicators.length > 0 && <Indicators indicators={chapter.indicators} />}
          </>
        )
      }
    </ChapterQuery>
  )
}

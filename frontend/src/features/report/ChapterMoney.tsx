import { ReportFinancesDocument } from '../../shared/gql/documents/ReportFinances'
import { MoneyYears } from '../finance'
import { ChapterQuery } from './chapters/ChapterQuery'

/** The money of a chapter, asked for only where there is some: it is the most costly of all questions. */
export function ChapterMoney({ slug }: { slug: string }) {
  return <ChapterQuery document={ReportFinancesDocument} slug={slug}>{({ chapter }) => chapter && <MoneyYears years={chapter.finances} />}</ChapterQuery>
}

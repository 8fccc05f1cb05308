import { ReportIndicatorsDocument } from '../../../shared/gql/documents/ReportIndicators'
import { Indicators } from '../parts'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'

/** What is measured, by what it is about, with the areas and dates that can be compared. */
export default function IndicatorsBody({ slug }: ChapterProps) {
  return <ChapterQuery document={ReportIndicatorsDocument} slug={slug}>{({ chapter }) => chapter && <Indicators indicators={chapter.indicators} />}</ChapterQuery>
}

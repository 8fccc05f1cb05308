import { ReportFinancesDocument } from '../../shared/gql/documents/ReportFinances'
import { useTexts } from '../../shared/i18n/texts'
import { anchorId } from '../../shared/ui/anchorId'
import { MoneyYears } from '../finance'
import { ChapterQuery, type ChapterProps } from './chapters/ChapterQuery'
import { chapterTexts } from './chapters/chapter.texts'

/**
 * The money of a chapter, asked for only where there is some: it is the most costly of all questions. Where the report stands on
 * one page its chapter about money has the same tables: to ask for them once per chapter would be more than a minute's budget.
 */
export function ChapterMoney({ slug, isWhole = false }: ChapterProps) {
  const t = useTexts(chapterTexts)
  if (isWhole) {
    return (
      <p>
        <a href={`#${anchorId('hoofdstuk', 'financien')}`}>{t.moneyBelow}</a>
      </p>
    )
  }
  return <ChapterQuery document={ReportFinancesDocument} slug={slug}>{({ chapter }) => chapter && <MoneyYears years={chapter.finances} />}</ChapterQuery>
}

import { ReportAbbreviationsDocument } from '../../../shared/gql/documents/ReportAbbreviations'
import { useTexts } from '../../../shared/i18n/texts'
import { AbbreviationList, byLetter } from '../../abbreviation'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'

/** What the short forms in this report stand for. */
export default function AbbreviationsBody({ slug }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportAbbreviationsDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            <p>{t.abbreviationsLead}</p>
            <AbbreviationList groups={byLetter(chapter.abbreviations)} />
          </>
        )
      }
    </ChapterQuery>
  )
}

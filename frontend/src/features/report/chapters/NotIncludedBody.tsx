import { ReportNotIncludedDocument } from '../../../shared/gql/documents/ReportNotIncluded'
import { useTexts } from '../../../shared/i18n/texts'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'
import './notIncluded.css'

/** Which kinds of things this version leaves out, and why. */
export default function NotIncludedBody({ slug }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportNotIncludedDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            <p>{t.absenceLead}</p>
            <dl className="afwezig">
              {chapter.notIncluded.map((kind) => (
                <div key={kind}>
                  <dt>{t.absence[kind].name}</dt>
                  <dd>{t.absence[kind].why}</dd>
                </div>
              ))}
            </dl>
            <p>{t.absenceEnd}</p>
          </>
        )
      }
    </ChapterQuery>
  )
}

import { ReportForewordDocument } from '../../../shared/gql/documents/ReportForeword'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { Section } from '../../../shared/ui/Section'
import { Later } from '../Later'
import { Seats } from '../parts'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'
import './foreword.css'

/** What the boards say at the start, and who presides over them. */
export default function ForewordBody({ slug }: ChapterProps) {
  const t = useTexts(chapterTexts)
  const registerLang = useRegisterLang()
  return (
    <ChapterQuery document={ReportForewordDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            {chapter.foreword ? (
              <div className="voorwoord" {...registerLang}>
                {chapter.foreword.split(/\n{2,}/).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            ) : (
              <p>{t.noForeword}</p>
            )}
            {chapter.posts.length > 0 && (
              <Later>
                <Section title={t.chairs}>
                  <Seats seats={chapter.posts} />
                </Section>
              </Later>
            )}
          </>
        )
      }
    </ChapterQuery>
  )
}

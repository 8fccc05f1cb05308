import type { ThemeLinePartFragment } from '../../../shared/gql/graphql'
import { ReportThemeLineDocument } from '../../../shared/gql/documents/ReportThemeLine'
import { useTexts } from '../../../shared/i18n/texts'
import { lineClass } from '../../../shared/pictures/lines'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { Note } from '../../../shared/ui/Note'
import { Section } from '../../../shared/ui/Section'
import { AbbreviatedText } from '../../abbreviation'
import { MoneyYears } from '../../finance'
import { Seats } from '../../governance'
import { Indicators } from '../../indicator'
import { ThemeLineGoals } from '../../network'
import { ProjectCards } from '../ProjectCards'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'

type Chapter = NonNullable<ThemeLinePartFragment['chapter']>

/** One theme line: where it wants to go, how far its projects are, who takes part and what it costs. */
export default function ThemeLineBody({ slug, isWhole = false }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportThemeLineDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <div className={lineClass(chapter.themeLine?.number)}>
            {chapter.themeLine && <Ambition themeLine={chapter.themeLine} />}
            <ProjectCards title={t.projects} chapter={slug} projects={chapter.projects} line={chapter.themeLine?.number ?? null} isWhole={isWhole} />
            <Indicators indicators={chapter.indicators} isOneSubject />
            <MoneyYears years={chapter.finances} />
            {chapter.posts.length > 0 && (
              <Section title={t.leads}>
                <Seats seats={chapter.posts} />
              </Section>
            )}
          </div>
        )
      }
    </ChapterQuery>
  )
}

function Ambition({ themeLine }: { themeLine: NonNullable<Chapter['themeLine']> }) {
  return (
    <>
      <p className="lead">
        <AbbreviatedText>{themeLine.ambition}</AbbreviatedText> <SourceNote citations={themeLine.sources} />
      </p>
      <p>
        <AbbreviatedText>{themeLine.summary}</AbbreviatedText>
      </p>
      <Note>{themeLine.note}</Note>
      <ThemeLineGoals themeLine={themeLine} />
    </>
  )
}

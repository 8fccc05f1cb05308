import type { ThemeLinePartFragment } from '../../../shared/gql/graphql'
import { ReportThemeLineDocument } from '../../../shared/gql/documents/ReportThemeLine'
import { useTexts } from '../../../shared/i18n/texts'
import { lineClass } from '../../../shared/pictures/lines'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { Anchor } from '../../../shared/ui/Anchor'
import { Note } from '../../../shared/ui/Note'
import { Section } from '../../../shared/ui/Section'
import { AbbreviatedText } from '../../abbreviation'
import { ChapterMoney, Goals, Indicators, MunicipalityMap, Seats, Targets, Timeline } from '../parts'
import { Later } from '../Later'
import { ProjectCards } from '../ProjectCards'
import { hasNumbers } from '../targets'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'

type Chapter = NonNullable<ThemeLinePartFragment['chapter']>

/** One theme line: where it wants to go, how far its projects are, who takes part and what it costs. */
export default function ThemeLineBody({ slug, isWhole = false }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportThemeLineDocument} slug={slug}>
      {({ chapter, period, network }) =>
        chapter && (
          <div className={lineClass(chapter.themeLine?.number)}>
            {chapter.themeLine && <Ambition themeLine={chapter.themeLine} />}
            <Later>
              {chapter.themeLine && hasPlan(chapter.themeLine) && <Goals themeLine={chapter.themeLine} />}
              <Timeline chapter={slug} projects={chapter.projects} mark={period?.until ?? null} />
              <ProjectCards title={t.projects} chapter={slug} projects={chapter.projects} line={chapter.themeLine?.number ?? null} isWhole={isWhole} />
              <MunicipalityMap municipalities={network.municipalities} projects={chapter.projects} themeLine={chapter.themeLine} />
              <Targets title={t.targets} targets={told(chapter).filter(hasNumbers)} />
              {chapter.indicators.length > 0 && <Indicators indicators={chapter.indicators} isOneSubject />}
              {chapter.finances.length > 0 && <ChapterMoney slug={slug} isWhole={isWhole} />}
              {chapter.posts.length > 0 && (
                <Section title={t.leads}>
                  <Seats seats={chapter.posts} />
                </Section>
              )}
            </Later>
          </div>
        )
      }
    </ChapterQuery>
  )
}

/** The ambition says already what the sources lack. */
const hasPlan = ({ goals, actionLines }: NonNullable<Chapter['themeLine']>) => goals.length > 0 || actionLines.length > 0

/** The targets of all its projects, each with the project that wants to reach it. */
const told = ({ projects }: Chapter) => projects.flatMap(({ project, targets }) => targets.map((target) => ({ ...target, project })))

function Ambition({ themeLine }: { themeLine: NonNullable<Chapter['themeLine']> }) {
  const t = useTexts(chapterTexts)
  return (
    <>
      <p className="lead">
        <AbbreviatedText>{themeLine.ambition}</AbbreviatedText> <SourceNote citations={themeLine.sources} /> <Anchor name={t.ambition} />
      </p>
      <p>
        <AbbreviatedText>{themeLine.summary}</AbbreviatedText>
      </p>
      <Note>{themeLine.note}</Note>
    </>
  )
}

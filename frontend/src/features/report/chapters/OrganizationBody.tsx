import { ReportOrganizationDocument } from '../../../shared/gql/documents/ReportOrganization'
import { useTexts } from '../../../shared/i18n/texts'
import { Section } from '../../../shared/ui/Section'
import { Later } from '../Later'
import { ChapterMoney, Indicators, Seats } from '../parts'
import { ProjectCards } from '../ProjectCards'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'

/** Who runs the programme, with how many people and for how much, and what it does outside the theme lines. */
export default function OrganizationBody({ slug, isWhole = false }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportOrganizationDocument} slug={slug}>
      {({ chapter }) =>
        chapter && (
          <>
            <p>{t.organizationLead}</p>
            <Later>
              {chapter.posts.length > 0 && (
                <Section title={t.functions}>
                  <Seats seats={chapter.posts} />
                </Section>
              )}
              {chapter.indicators.length > 0 && <Indicators indicators={chapter.indicators} />}
              {chapter.finances.length > 0 && <ChapterMoney slug={slug} isWhole={isWhole} />}
              <ProjectCards title={t.otherProjects} chapter={slug} projects={chapter.projects} line={null} isWhole={isWhole} />
            </Later>
          </>
        )
      }
    </ChapterQuery>
  )
}

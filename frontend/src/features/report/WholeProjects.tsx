import type { ReportProjectPartFragment } from '../../shared/gql/graphql'
import { ReportWholeProjectsDocument } from '../../shared/gql/documents/ReportWholeProjects'
import { useRegisterLang } from '../../shared/i18n/language'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { anchorId } from '../../shared/ui/anchorId'
import { Anchors } from './Anchors'
import { AbbreviatedText } from '../abbreviation'
import { ChapterQuery } from './chapters/ChapterQuery'
import { ProjectPart } from './parts/projectSection'
import { Deeper, Title } from '../../shared/ui/Title'

/** The projects of a chapter in full, where the report stands on one page; elsewhere each has a page of its own. */
export function WholeProjects({ chapter, line }: { chapter: string; line: number | null }) {
  return (
    <ChapterQuery document={ReportWholeProjectsDocument} slug={chapter}>
      {(report) => report.chapter?.projects.map((section) => <WholeProject key={section.project.slug} section={section} line={line} />)}
    </ChapterQuery>
  )
}

function WholeProject({ section, line }: { section: ReportProjectPartFragment; line: number | null }) {
  const registerLang = useRegisterLang()
  const { slug, name, goal, sources } = section.project
  return (
    <section className={`heel-project ${lineClass(line)}`} aria-labelledby={anchorId(slug)}>
      <Title id={anchorId(slug)} {...registerLang}>
        {line !== null && <Halte number={line} />}
        {name}
      </Title>
      <Deeper>
        <Anchors name={slug}>
          <p className="lead">
            <AbbreviatedText>{goal}</AbbreviatedText> <SourceNote citations={sources} />
          </p>
          <ProjectPart section={section} />
        </Anchors>
      </Deeper>
    </section>
  )
}

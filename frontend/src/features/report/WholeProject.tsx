import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportWholeProjectDocument } from '../../shared/gql/documents/ReportWholeProject'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { anchorId } from '../../shared/ui/anchorId'
import { Anchors } from './Anchors'
import { AbbreviatedText } from '../abbreviation'
import { ProjectPart } from './parts/projectSection'
import { askFor, useReportPlace } from './place'
import { reportTexts } from './report.texts'

/** A project within the report as one page: what else has a page of its own. */
export function WholeProject({ slug, name, line }: { slug: string; name: string; line: number | null }) {
  const t = useTexts(reportTexts)
  const registerLang = useRegisterLang()
  const query = usePageQuery(ReportWholeProjectDocument, { ...askFor(useReportPlace()), project: slug })
  return (
    <section className={`heel-project ${lineClass(line)}`} aria-labelledby={anchorId(slug)}>
      <h2 id={anchorId(slug)} {...registerLang}>
        {line !== null && <Halte number={line} />}
        {name}
      </h2>
      <QueryView query={query} part={t.report} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
        {(answer) => {
          const section = (answer.report ?? answer.edition?.report)?.project
          return (
            section && (
              <Anchors name={slug}>
                <p className="lead">
                  <AbbreviatedText>{section.project.goal}</AbbreviatedText> <SourceNote citations={section.project.sources} />
                </p>
                <ProjectPart section={section} />
              </Anchors>
            )
          )
        }}
      </QueryView>
    </section>
  )
}

import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { LeftOut } from '../../features/leftOut'
import {
  ProjectHead, ProjectKeyFigures, ProjectOverlaps, ProjectPhase, ProjectResults,
  ProjectSubject, ProjectTakingPart, PrintButton,
} from '../../features/project'
import type { ProjectPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { projectPageTexts } from './projectPage.texts'

// Lower on the page, so the reader need not wait for their code.
const ProjectDecisions = lazy(() => import('./projectDecisions'))
const ProjectSubprojects = lazy(() => import('./projectSubprojects'))
const ProjectTargets = lazy(() => import('./projectTargets'))
const ProjectIndicators = lazy(() => import('./projectIndicators'))
const Approach = lazy(() => import('./projectApproach'))
const ProjectMoney = lazy(() => import('./projectMoney'))

type Project = NonNullable<ProjectPageQuery['project']>

/** One project: what it is and how far, then who takes part, what came of it, and what it touches. */
export function ProjectView({ project }: { project: Project }) {
  const t = useTexts(projectPageTexts)
  const line = project.themeLine?.number
  return (
    <>
      <Band trail={[{ to: '/projecten', name: t.projects }]} here={project.name}>
        <div className="twee-een">
          <ProjectHead project={project} />
          <ProjectKeyFigures results={project.results} />
        </div>
        <ProjectPhase project={project} />
      </Band>
      <div className="wrap">
        <div className="twee-een">
          <div>
            <ProjectTakingPart project={project} results={project.results} line={line} />
            <p>
              <Link to={`/wie-doet-wat?tekening=ego&van=${project.id}`}>{t.asPicture}</Link>
            </p>
            <ProjectResults results={project.results} line={line} />
            <Suspense>
              <ProjectIndicators indicators={project.indicators} results={project.results} line={line} />
              <ProjectTargets targets={project.targets} results={project.results} sources={project.sources} line={line} />
              <ProjectSubprojects projects={project.children} line={line} />
              <ProjectDecisions decisions={project.decisions} />
            </Suspense>
          </div>
          <aside>
            {project.finances.length > 0 && (
              <Suspense>
                <ProjectMoney finances={project.finances} />
              </Suspense>
            )}
            <ProjectOverlaps slug={project.slug} overlaps={project.overlaps} />
            <ProjectSubject project={project} />
            <Suspense>
              <Approach id={project.id} />
            </Suspense>
            <PrintButton />
          </aside>
        </div>
        <SourceList />
        <LeftOut id={project.id} />
      </div>
    </>
  )
}

import type { ProjectResultFragment, ProjectTakingPartFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Figure } from '../../shared/pictures/Figure'
import { lineClass } from '../../shared/pictures/lines'
import { StanceTiles } from '../../shared/pictures/TileMap'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { municipalityCounts } from './keyFigures'
import { ProjectAtAGlance } from './ProjectLeads'
import { ProjectPosts } from './ProjectPosts'
import { ProjectRoles } from './ProjectRoles'
import { projectTexts } from './project.texts'
import { StanceTable } from './StanceTable'
import { Title } from '../../shared/ui/Title'

type Props = { project: ProjectTakingPartFragment; results: readonly ProjectResultFragment[]; line: number | undefined }

/** The count that a source gives, the municipalities it names, and every other role. */
export function ProjectTakingPart({ project, results, line }: Props) {
  const { municipalities, participations, posts } = project
  const t = useTexts(projectTexts)
  const format = useFormat()
  const shown = participations.edges.flatMap((edge) => (edge ? [edge.node] : []))
  const tiles = municipalities.map(({ municipality, stance }) => ({ ...municipality, stance }))
  return (
    <Section title={t.takingPart}>
      <ProjectAtAGlance project={project} />
      <MunicipalityCounts municipalities={municipalities} results={results} line={line} />
      {tiles.length > 0 && (
        <>
          <Title level={3} className="vh">{t.municipalities}</Title>
          <StanceTiles tiles={tiles} line={line} to={(slug) => `/organisaties/${slug}`} />
          <p className="klein zacht">{t.stances}</p>
          <StanceTable stances={municipalities} />
        </>
      )}
      <ProjectRoles participations={shown} />
      <ProjectPosts posts={posts} />
      {shown.length < participations.totalCount && (
        <p className="klein zacht">{t.moreParticipations(format.number(shown.length), format.number(participations.totalCount))}</p>
      )}
    </Section>
  )
}

/** '13 van 14' apart from the tiles: nothing guesses which thirteen. */
function MunicipalityCounts({ municipalities, results, line }: Pick<Props, 'results' | 'line'> & ProjectMunicipalities) {
  const t = useTexts(projectTexts)
  const registerLang = useRegisterLang()
  const counts = municipalityCounts(results, municipalities.length)
  if (counts.length === 0) return null
  const named = municipalities.filter(({ stance }) => stance !== 'UNKNOWN').length
  return (
    <div className={`telling ${lineClass(line)}`}>
      {counts.map(({ metric, sources }) => (
        <div key={metric.metric}>
          <Figure {...metric} />
          <p className="klein">
            <span {...registerLang}>{metric.metric}</span> <SourceNote citations={sources} />
          </p>
        </div>
      ))}
      {counts.some(({ metric }) => named < metric.value) && <p className="klein zacht">{t.countWithoutNames(named)}</p>}
    </div>
  )
}

type ProjectMunicipalities = Pick<ProjectTakingPartFragment, 'municipalities'>

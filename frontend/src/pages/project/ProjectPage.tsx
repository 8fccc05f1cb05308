import { useParams } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ProjectPageDocument } from '../../shared/gql/documents/ProjectPage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { ProjectView } from './ProjectView'
import { projectPageTexts } from './projectPage.texts'

export default function ProjectPage() {
  const t = useTexts(projectPageTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(ProjectPageDocument, { slug })
  return (
    <QueryView
      isPage
      query={query}
      part={t.project}
      skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'tiles', 'line', 'line']} />}
    >
      {({ project }) => (project ? <ProjectView project={project} /> : <NotFound sought={{ thing: t.sought, slug, list: { to: '/projecten', name: t.projects } }} />)}
    </QueryView>
  )
}

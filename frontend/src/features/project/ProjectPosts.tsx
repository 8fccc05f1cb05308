import { Link } from 'react-router'
import type { ProjectPostFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { projectTexts } from './project.texts'
import { Title } from '../../shared/ui/Title'

/** Seats in the project, such as its leader or ambassador. */
export function ProjectPosts({ posts }: { posts: readonly ProjectPostFragment[] }) {
  const t = useTexts(projectTexts)
  if (posts.length === 0) return null
  return (
    <>
      <Title level={3} className="functies">{t.posts}</Title>
      <ul className="rij">
        {posts.map((post) => (
          <Seat key={post.id} post={post} />
        ))}
      </ul>
    </>
  )
}

function Seat({ post: { role, person, organization, asOf, note, sources } }: { post: ProjectPostFragment }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <li>
      {capitalized(label('postRole', role))}: {person && <b {...registerLang}>{person.name}</b>}
      {person && organization && ', '}
      {organization && (
        <Link to={`/organisaties/${organization.slug}`} {...registerLang}>
          {organization.name}
        </Link>
      )}{' '}
      <SourceNote citations={sources} />
      <span className="klein zacht">{[person?.function, asOf && t.asOf(format.date(asOf))].filter(Boolean).join(', ')}</span>
      <Note>{note}</Note>
    </li>
  )
}

import { Link } from 'react-router'
import type { OrganizationPostFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { organizationTexts } from './organization.texts'
import { placeOfPost } from './seats'
import './organization.css'

/** Functions in a project, theme line or network as a whole. Of a person only the public office shows. */
export function OtherSeats({ posts }: { posts: readonly OrganizationPostFragment[] }) {
  const t = useTexts(organizationTexts)
  if (posts.length === 0) return null
  return (
    <div className="andere">
      <h3>{t.otherSeats}</h3>
      <ul className="rij">
        {posts.map((post) => (
          <OtherSeat key={post.id} post={post} />
        ))}
      </ul>
    </div>
  )
}

function OtherSeat({ post }: { post: OrganizationPostFragment }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const place = placeOfPost(post)
  const asOf = post.asOf ?? post.person?.asOf
  return (
    <li>
      {capitalized(label('postRole', post.role))}
      {place && (
        <>
          {' '}
          {t.forWhat}{' '}
          <Link to={place.to} {...registerLang}>
            {place.name}
          </Link>
        </>
      )}{' '}
      <SourceNote citations={post.sources} />
      <span className="klein zacht">
        {post.person && <span {...registerLang}>{post.person.function}</span>}
        {post.person && asOf && ', '}
        {asOf && t.asOf(format.date(asOf))}
      </span>
    </li>
  )
}

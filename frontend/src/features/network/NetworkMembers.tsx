import { Link } from 'react-router'
import type { NetworkMemberFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { MarkedTiles } from '../../shared/pictures/Tiles'
import { distinctCitations } from '../../shared/sources/numbering'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { membersByRole, onTheMap, type RoleGroup } from './members'
import { networkTexts } from './network.texts'
import './members.css'

type Member = RoleGroup['members'][number]

/** A role with few members stands beside the map, one with many in columns under it. */
const isSmall = ({ members }: RoleGroup) => members.length <= 4

/** Who is in it, by role: municipalities on the map, the others in words. */
export function NetworkMembers({ members }: { members: readonly NetworkMemberFragment[] }) {
  const t = useTexts(networkTexts)
  const groups = membersByRole(members)
  const hasMap = groups.some((group) => onTheMap(group.members).tiles.length > 0)
  const others = groups.map(({ role, members: inRole }) => ({ role, members: onTheMap(inRole).others })).filter((group) => group.members.length > 0)
  return (
    <Section title={t.whoIsIn}>
      {groups.length === 0 && <p className="zacht">{t.noMembers}</p>}
      <div className={hasMap ? 'leden met-kaart' : 'leden'}>
        {hasMap && (
          <div>
            <MunicipalityMembers groups={groups} />
          </div>
        )}
        <div className="weinig">
          {others.filter(isSmall).map((group) => (
            <RoleList key={group.role} group={group} />
          ))}
        </div>
        {others.filter((group) => !isSmall(group)).map((group) => (
          <RoleList key={group.role} group={group} />
        ))}
      </div>
    </Section>
  )
}

function RoleList({ group }: { group: RoleGroup }) {
  const label = useLabel()
  return (
    <div className={isSmall(group) ? undefined : 'veel'}>
      <h3>{capitalized(label('membershipRole', group.role))}</h3>
      <ul>
        {group.members.map((member) => (
          <li key={member.id}>
            <OtherMember member={member} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A map per role in which municipalities are members: mostly one. */
function MunicipalityMembers({ groups }: { groups: readonly RoleGroup[] }) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const label = useLabel()
  return groups
    .map(({ role, members }) => ({ role, tiles: onTheMap(members).tiles }))
    .filter(({ tiles }) => tiles.length > 0)
    .map(({ role, tiles }) => {
      const word = label('membershipRole', role)
      const periods = [...new Set(tiles.filter(({ from, until }) => from ?? until).map(format.period))]
      return (
        <div key={role}>
          <h3>
            {t.municipalities}{' '}
            <span className="klein zacht">{[word, ...periods].join(', ')}</span>{' '}
            <SourceNote citations={distinctCitations(tiles.flatMap(({ sources }) => sources))} />
          </h3>
          <MarkedTiles tiles={tiles.map(({ organization }) => ({ ...organization, mark: word }))} to={(slug) => `/organisaties/${slug}`} />
        </div>
      )
    })
}

function OtherMember({ member: { organization, from, until, note, sources } }: { member: Member }) {
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const facts = [label('organizationKind', organization.kind), (from || until) && format.period({ from, until })]
  return (
    <>
      <Link to={`/organisaties/${organization.slug}`} {...registerLang}>
        {shortMunicipalityName(organization.name)}
      </Link>{' '}
      <SourceNote citations={sources} />
      <span className="klein zacht">{facts.filter(Boolean).join(', ')}</span>
      <Note>{note}</Note>
    </>
  )
}

import { Link } from 'react-router'
import type { ParticipationRole, ProjectParticipationFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { labels } from '../../shared/labels/labels'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { RoleBlocks } from '../../shared/pictures/RoleBlocks'
import { shortMunicipalityName } from '../../shared/pictures/TileMap'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { uiTexts } from '../../shared/ui/ui.texts'

const roles = Object.keys(labels.participationRole) as ParticipationRole[]

/** Who does what, a block per role. */
export function ProjectRoles({ participations }: { participations: readonly ProjectParticipationFragment[] }) {
  const label = useLabel()
  const blocks = roles.map((role) => ({
    key: role,
    title: capitalized(label('participationRole', role)),
    items: participations.filter((participation) => participation.role === role),
  }))
  return (
    <RoleBlocks blocks={blocks} itemKey={({ id }) => id}>
      {(participation) => <Participant participation={participation} />}
    </RoleBlocks>
  )
}

function Participant({ participation }: { participation: ProjectParticipationFragment }) {
  const label = useLabel()
  const format = useFormat()
  const ui = useTexts(uiTexts)
  const registerLang = useRegisterLang()
  const { organization, from, until, asOf, note, sources } = participation
  if (!organization) return null
  const facts = [
    label('organizationKind', organization.kind),
    (from || until) && format.period({ from, until }),
    asOf && ui.asOf(format.date(asOf)).toLowerCase(),
  ]
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

import { Link } from 'react-router'
import type { OrganizationRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { DataTable } from '../../shared/list/DataTable'
import type { HeadSort } from '../../shared/list/sorting'
import type { Loaded } from '../../shared/list/useConnection'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import type { OrganizationSort } from './organizationList'
import { organizationTexts } from './organization.texts'

/** Organizations as a table; on a narrow screen as a list. */
export function OrganizationTable({ loaded, sort }: { loaded: Loaded<OrganizationRowFragment>; sort: HeadSort<OrganizationSort> }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  return (
    <DataTable
      caption={t.organizations}
      rows={loaded.nodes}
      of={loaded}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'name', ...sort('naam', t.column.name), cell: (organization) => <OrganizationName organization={organization} /> },
        { key: 'kind', ...sort('soort', t.column.kind), cell: ({ kind }) => capitalized(label('organizationKind', kind)) },
        { key: 'municipality', header: t.column.municipality, cell: (organization) => <Seat organization={organization} /> },
        { key: 'projects', header: t.column.projects, cell: ({ projectCount }) => format.number(projectCount), isNumber: true },
      ]}
    />
  )
}

function OrganizationName({ organization: { slug, name, shortName } }: { organization: OrganizationRowFragment }) {
  const registerLang = useRegisterLang()
  // A short name that the name already holds says nothing new.
  const also = shortName && !name.includes(shortName) ? shortName : undefined
  return (
    <>
      <Link to={`/organisaties/${slug}`} {...registerLang}>
        {name}
      </Link>
      {also && <span className="zacht"> ({also})</span>}
    </>
  )
}

/** A municipality has its seat in itself. */
function Seat({ organization: { slug, name, kind, municipality } }: { organization: OrganizationRowFragment }) {
  const t = useTexts(organizationTexts)
  const registerLang = useRegisterLang()
  const seat = kind === 'MUNICIPALITY' ? { slug, name } : municipality
  if (!seat) return <span className="zacht">{t.notKnown}</span>
  return (
    <Link to={`/organisaties/${seat.slug}`} {...registerLang}>
      {shortMunicipalityName(seat.name)}
    </Link>
  )
}

import type { ExploreOrganizationRowFragment } from '../../../shared/gql/graphql'
import { ExploreOrganizationsDocument } from '../../../shared/gql/documents/ExploreOrganizations'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { useConnection } from '../../../shared/list/useConnection'
import type { ExploreProps } from '../exploreState'
import { exploreTexts } from '../explore.texts'
import { OrganizationLink } from './cells'
import { ChosenColumns } from './ChosenColumns'
import { sortedOrganizations } from './sortedTables'
import { tableTexts } from './tables.texts'
import { choiceTexts } from './choice.texts'

const pageSize = 50

type Row = ExploreOrganizationRowFragment

/** Organizations, each with how much it takes part in. */
export default function OrganizationsTable({ state, filter, change }: ExploreProps) {
  const t = useTexts(tableTexts)
  const names = useTexts(choiceTexts)
  const words = useTexts(exploreTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { orderBy, sort } = sortedOrganizations({ state, change })
  const query = useConnection({
    document: ExploreOrganizationsDocument,
    variables: { first: pageSize, filter, orderBy },
    connection: ({ explore }) => explore.organizations,
    pages: state.toon,
  })
  return (
    <ChosenColumns<Row>
      state={state}
      change={change}
      caption={names.lists.organisaties}
      query={query}
      columns={[
        { key: 'organization', ...sort('naam', t.column.organization), cell: ({ organization }) => <OrganizationLink organization={organization} /> },
        { key: 'kind', ...sort('soort', t.column.kind), cell: ({ organization }) => label('organizationKind', organization.kind) },
        { key: 'role', header: t.column.role, cell: ({ roles }) => roles.map((role) => label('participationRole', role)).join(', ') },
        {
          key: 'networks',
          header: t.column.networks,
          cell: ({ networks }) => <span {...registerLang}>{networks.map(({ name }) => name).join('; ') || words.local}</span>,
        },
        { key: 'projects', ...sort('projecten', t.column.projects), cell: ({ projectCount }) => format.number(projectCount), value: ({ projectCount }) => projectCount, isNumber: true },
      ]}
    />
  )
}

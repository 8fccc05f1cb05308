import { Link } from 'react-router'
import type { OrganizationFamilyFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SidePanel } from '../../shared/ui/Section'
import { organizationTexts } from './organization.texts'

/** What it is part of, and what is part of it. */
export function OrganizationFamily({ organization: { parent, children } }: { organization: OrganizationFamilyFragment }) {
  const t = useTexts(organizationTexts)
  return (
    <>
      {parent && <Relatives title={t.parent} organizations={[parent]} />}
      {children.length > 0 && <Relatives title={t.children} organizations={children} />}
    </>
  )
}

function Relatives({ title, organizations }: { title: string; organizations: OrganizationFamilyFragment['children'] }) {
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <SidePanel title={title}>
      <ul className="rij">
        {organizations.map(({ slug, name, kind }) => (
          <li key={slug}>
            <Link to={`/organisaties/${slug}`} {...registerLang}>
              {name}
            </Link>
            <span className="klein zacht">{capitalized(label('organizationKind', kind))}</span>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

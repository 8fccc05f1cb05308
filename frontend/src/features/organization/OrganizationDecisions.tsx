import { Link } from 'react-router'
import type { OrganizationDecisionFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { organizationTexts } from './organization.texts'

/** What it decided itself, newest first. Most organizations have none in the register: then there is no section. */
export function OrganizationDecisions({ name, decisions }: { name: string; decisions: readonly OrganizationDecisionFragment[] }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  if (decisions.length === 0) return null
  return (
    <Section title={t.decisions(name)}>
      <ul className="rij">
        {decisions.map(({ slug, subject, outcome, date, sources }) => (
          <li key={slug}>
            <span className="etiket">{label('decisionOutcome', outcome)}</span>
            <Link to={`/besluiten/${slug}`} {...registerLang}>
              {subject}
            </Link>{' '}
            <SourceNote citations={sources} />
            <span className="klein zacht">{format.date(date)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

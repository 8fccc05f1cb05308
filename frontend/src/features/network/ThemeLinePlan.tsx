import type { ThemeLinePlanFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Section, SidePanel } from '../../shared/ui/Section'
import { themeLineTexts } from './themeLine.texts'
import './themeLine.css'

/** What the line wants to reach, and along which lines of action. */
export function ThemeLineGoals({ themeLine: { goals, actionLines } }: { themeLine: ThemeLinePlanFragment }) {
  const t = useTexts(themeLineTexts)
  return (
    <Section title={t.goals}>
      {goals.length > 0 ? <Points items={goals} /> : <p className="zacht">{t.noGoals}</p>}
      {actionLines.length > 0 && (
        <>
          <h3 className="actielijnen">{t.actionLines}</h3>
          <Points items={actionLines} />
        </>
      )}
    </Section>
  )
}

function Points({ items }: { items: readonly string[] }) {
  const registerLang = useRegisterLang()
  return (
    <ul className="doelpunten" {...registerLang}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

export function ThemeLineFunding({ themeLine: { funding } }: { themeLine: ThemeLinePlanFragment }) {
  const t = useTexts(themeLineTexts)
  const registerLang = useRegisterLang()
  if (funding.length === 0) return null
  return (
    <SidePanel title={t.funding}>
      <ul className="labels" {...registerLang}>
        {funding.map((scheme) => (
          <li key={scheme}>{scheme}</li>
        ))}
      </ul>
    </SidePanel>
  )
}

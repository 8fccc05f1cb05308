import type { ProjectTargetFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { unitSign } from '../../shared/pictures/unitSign'
import { Section } from '../../shared/ui/Section'
import { projectTexts } from './project.texts'

export function ProjectTargets({ targets }: { targets: readonly ProjectTargetFragment[] }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  if (targets.length === 0) return null
  return (
    <Section title={t.targets}>
      <ul className="doelen">
        {targets.map(({ text, value, unit, deadline }) => (
          <li key={text}>
            <p {...registerLang}>
              <b>{text}</b>
            </p>
            <p className="klein zacht">
              {value !== null && unit && `${t.goal(format.number(value), unitSign(unit) ?? unit)} `}
              {deadline && t.deadline(format.date(deadline))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { ProjectIndicatorFragment, ProjectResultFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Figure } from '../../shared/pictures/Figure'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { projectTexts } from './project.texts'
import { untold } from './targetProgress'

type Props = {
  indicators: readonly ProjectIndicatorFragment[]
  results: readonly ProjectResultFragment[]
  line: number | undefined
}

/** Measured values about the project that its results do not tell already. */
export function ProjectIndicators({ indicators, results, line }: Props) {
  const t = useTexts(projectTexts)
  const shown = untold(indicators, results)
  if (shown.length === 0) return null
  return (
    <Section title={t.indicators} className={lineClass(line)}>
      <ul className="maten">
        {shown.map((indicator) => (
          <Measurement key={indicator.id} indicator={indicator} />
        ))}
      </ul>
    </Section>
  )
}

function Measurement({ indicator: { name, value, unit, qualifier, date, area, note, sources } }: { indicator: ProjectIndicatorFragment }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <li>
      <Figure value={value} unit={unit} qualifier={qualifier} />
      <p className="klein">
        <span {...registerLang}>{name}</span> <SourceNote citations={sources} />
      </p>
      <p className="klein zacht">{[area.name, t.asOf(format.date(date))].filter(Boolean).join(', ')}</p>
      <Note>{note}</Note>
    </li>
  )
}

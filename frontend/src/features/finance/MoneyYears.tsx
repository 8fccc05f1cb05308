import type { MoneyYearFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Section } from '../../shared/ui/Section'
import { financeTexts } from './finance.texts'
import { MoneyTable } from './MoneyTable'
import { Title } from '../../shared/ui/Title'

/** The money of a network per year, newest first; absent when the reader may see none. */
export function MoneyYears({ years }: { years: readonly MoneyYearFragment[] }) {
  const t = useTexts(financeTexts)
  if (years.length === 0) return null
  return (
    <Section title={t.money}>
      <p className="zacht klein">{t.apart}</p>
      {years.map((year) => (
        <MoneyYear key={`${year.year} ${year.version}`} year={year} />
      ))}
    </Section>
  )
}

function MoneyYear({ year: { year, version, periodUntil, tables } }: { year: MoneyYearFragment }) {
  const t = useTexts(financeTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <div className="geldjaar">
      <Title level={3}>{t.year(year)}</Title>
      <p className="klein zacht" {...registerLang}>
        {t.version(version)} {periodUntil && t.spentUntil(format.date(periodUntil))}
      </p>
      {tables.map((table) => (
        <MoneyTable key={`${table.name} ${table.side}`} table={table} />
      ))}
    </div>
  )
}

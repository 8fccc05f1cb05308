import { Link } from 'react-router'
import type { LooseMoneyLineFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Bar } from '../../shared/pictures/Bar'
import { lineClass } from '../../shared/pictures/lines'
import { share } from '../../shared/pictures/share'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudiencePanel } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { financeTexts } from './finance.texts'
import './finance.css'

type Props = { lines: readonly LooseMoneyLineFragment[]; line: number }

/** Lines of money from different tables, a panel each: never added up. Nothing when the reader may see none. */
export function LooseMoney({ lines, line }: Props) {
  return lines.map((money) => <MoneyPanel key={money.id} money={money} line={line} />)
}

function MoneyPanel({ money, line }: { money: LooseMoneyLineFragment; line: number }) {
  const t = useTexts(financeTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { year, version, periodUntil, budgeted, spent, side, project, table, audience, sources, note, derived } = money
  const spentShare = spent === null ? undefined : format.percent(Math.round(share(spent, budgeted)))
  return (
    <AudiencePanel audience={audience} title={t.year(year)}>
      <p className="klein">
        {label('financeSide', side)}: {project ? <Link to={`/projecten/${project.slug}`} {...registerLang}>{money.line}</Link> : <span {...registerLang}>{money.line}</span>}
      </p>
      <MoneyAmounts money={money} />
      {spent !== null && spentShare && <Bar part={spent} whole={budgeted} line={lineClass(line)} label={`${t.spent}: ${spentShare}`} />}
      <p className="klein zacht">
        {table && `${t.fromTable(table)}. `}
        {t.version(version)} {periodUntil && t.spentUntil(format.date(periodUntil))} <SourceNote citations={sources} />
      </p>
      {derived && <p className="klein zacht">{t.derived}</p>}
      <Note>{note}</Note>
    </AudiencePanel>
  )
}

function MoneyAmounts({ money }: { money: LooseMoneyLineFragment }) {
  const t = useTexts(financeTexts)
  const format = useFormat()
  const figures = (['budgeted', 'spent', 'balance'] as const).flatMap((figure) => {
    const amount = money[figure]
    return amount === null ? [] : [{ figure, amount }]
  })
  return (
    <dl className="kern kort-in">
      {figures.map(({ figure, amount }) => (
        <div key={figure}>
          <dt>{t[figure]}</dt>
          <dd>{format.euros(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

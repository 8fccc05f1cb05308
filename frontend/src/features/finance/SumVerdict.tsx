import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { financeTexts } from './finance.texts'
import { verdictOf, type Difference, type MoneyTable } from './money'

type Texts = (typeof financeTexts)['nl']

/** Whether the printed total is the sum of its lines, in words and with a sign. */
export function SumVerdict({ table }: { table: MoneyTable }) {
  const t = useTexts(financeTexts)
  const format = useFormat()
  const verdict = verdictOf(table)
  switch (verdict.kind) {
    case 'adds-up':
      return (
        <p className="optelling goed">
          <Icon name="check" /> {t.addsUp(format.euros(table.total?.budgeted ?? 0))}
        </p>
      )
    case 'differs':
      return (
        <p className="optelling anders">
          <Icon name="warn" /> <b>{t.addsUpNot}</b>{' '}
          {verdict.by.map((by) => differenceInWords(by, table, t, format.euros)).join(' ')}
        </p>
      )
    case 'unknown':
      return <p className="optelling zacht">{t.unknownSum}</p>
    case 'no-total':
      return <p className="optelling zacht">{t.noTotal}</p>
    case 'one-line':
      return null
  }
}

/** The total as it is printed beside what the lines come to: the difference is theirs. */
function differenceInWords({ figure, amount }: Difference, { total }: MoneyTable, t: Texts, euros: (amount: number) => string): string {
  const printed = total?.[figure] ?? null
  if (printed !== null) return t.both(t[figure], euros(printed), euros(printed - amount))
  return (amount > 0 ? t.more : t.less)(t[figure], euros(Math.abs(amount)))
}

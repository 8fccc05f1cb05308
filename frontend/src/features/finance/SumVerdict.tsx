import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { financeTexts } from './finance.texts'
import { verdictOf, type MoneyTable } from './money'

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
          {verdict.by
            .map(({ figure, amount }) => (amount > 0 ? t.more : t.less)(t[figure], format.euros(Math.abs(amount))))
            .join(' ')}
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

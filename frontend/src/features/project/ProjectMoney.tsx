import type { Audience, ProjectMoneyFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Bar } from '../../shared/pictures/Bar'
import { share } from '../../shared/pictures/share'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudiencePanel } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { projectTexts } from './project.texts'
import '../../shared/list/list.css'

/** Each line by itself: lines of different tables repeat each other, so nothing is added up. */
export function ProjectMoney({ finances }: { finances: readonly ProjectMoneyFragment[] }) {
  return finances.map((line) => <MoneyLine key={line.id} line={line} audience={line.audience} />)
}

function MoneyLine({ line, audience }: { line: ProjectMoneyFragment; audience: Audience }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const { budgeted, spent, balance, periodUntil, year, version, sources, note } = line
  const spentShare = spent === null ? undefined : format.percent(Math.round(share(spent, budgeted)))
  const spentText = spentShare && t.spentShare(spentShare, format.date(periodUntil ?? String(year)))
  return (
    <AudiencePanel audience={audience} title={t.money(year)}>
      <table className="geld">
        <tbody>
          <Amount name={t.budgeted} amount={budgeted} />
          <Amount name={t.spent} amount={spent} />
          <Amount name={t.balance} amount={balance} isSum />
        </tbody>
      </table>
      {spent !== null && spentShare && <Bar part={spent} whole={budgeted} label={`${t.spent}: ${spentShare}`} />}
      <p className="klein">
        {spentText} {version}. <SourceNote citations={sources} />
      </p>
      <Note>{note}</Note>
    </AudiencePanel>
  )
}

function Amount({ name, amount, isSum = false }: { name: string; amount: number | null; isSum?: boolean }) {
  const format = useFormat()
  if (amount === null) return null
  return (
    <tr className={isSum ? 'som' : undefined}>
      <th scope="row">{name}</th>
      <td>{format.euros(amount)}</td>
    </tr>
  )
}

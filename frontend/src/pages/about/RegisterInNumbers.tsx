import type { AboutPageQuery, RecordKind } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized } from '../../shared/labels/useLabel'
import { BarList } from '../../shared/pictures/BarList'
import { aboutPageTexts } from './aboutPage.texts'

/** The kinds that have a list of their own. */
const lists: Partial<Record<RecordKind, string>> = {
  ABBREVIATION: '/begrippen',
  DECISION: '/besluiten',
  NETWORK: '/netwerken',
  ORGANIZATION: '/organisaties',
  PROJECT: '/projecten',
  SOURCE: '/bronnen',
}

/** How much the register holds of each kind, and how new its newest source is. */
export function RegisterInNumbers({ register: { counts, total, newestSourceDate } }: Pick<AboutPageQuery, 'register'>) {
  const t = useTexts(aboutPageTexts)
  const format = useFormat()
  const kinds = useTexts(recordKinds)
  const bars = counts
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, count }) => {
      const to = lists[kind]
      return { key: kind, label: capitalized(kinds[kind]), count, ...(to && { to }) }
    })
  if (total === 0) return <p className="zacht">{t.emptyRegister}</p>
  return (
    <>
      <p className="lead">{t.total(format.number(total), newestSourceDate && format.date(newestSourceDate))}</p>
      <p className="klein zacht">{t.ownAge}</p>
      <BarList items={bars} label={t.perKind} />
    </>
  )
}

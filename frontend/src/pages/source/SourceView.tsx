import { LeftOut } from '../../features/leftOut'
import { SourceHead, totalOf } from '../../features/source'
import type { RecordKind, SourcePageQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized } from '../../shared/labels/useLabel'
import { pagesParam } from '../../shared/list/urlState'
import { useUrlState } from '../../shared/list/useUrlState'
import { wordsParam } from '../../shared/list/wordsParam'
import { BarList } from '../../shared/pictures/BarList'
import { Band } from '../../shared/ui/Band'
import { Section } from '../../shared/ui/Section'
import { SourceStatements } from './SourceStatements'
import { sourcePageTexts } from './sourcePage.texts'

type Source = NonNullable<SourcePageQuery['source']>

const kindParam = wordsParam(asWords(recordKinds.nl))
const spec = { soort: kindParam, toon: pagesParam }

/** Words of which only the Dutch ones go into an address. */
function asWords(words: Record<RecordKind, string>) {
  return Object.fromEntries(Object.entries(words).map(([kind, nl]) => [kind, { nl }])) as Record<RecordKind, { nl: string }>
}

/** One source: what it is, how much rests on it, and every statement that does. */
export function SourceView({ source }: { source: Source }) {
  const t = useTexts(sourcePageTexts)
  const format = useFormat()
  const kinds = useTexts(recordKinds)
  const [state, change] = useUrlState(spec)
  const chosen = state.soort[0]
  const addressOf = (kind: RecordKind) => (kind === chosen ? '?' : `?${new URLSearchParams(kindParam.write([kind]).map((word) => ['soort', word]))}`)
  const bars = source.statementCounts
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, count }) => ({ key: kind, label: capitalized(kinds[kind]), count, to: addressOf(kind), isCurrent: kind === chosen }))
  const total = totalOf(source.statementCounts)
  return (
    <>
      <Band trail={[{ to: '/bronnen', name: t.sources }]} here={source.title}>
        <SourceHead source={source} />
      </Band>
      <div className="wrap">
        <Section title={t.rests} aside={<p className="zacht">{t.total(total, format.number(total))}</p>}>
          {total === 0 ? <p className="zacht">{t.nothingRests}</p> : <BarList items={bars} label={t.perKind} />}
        </Section>
        {total > 0 && <SourceStatements slug={source.slug} kind={chosen} pages={state.toon} change={change} />}
        <LeftOut id={source.id} />
      </div>
    </>
  )
}

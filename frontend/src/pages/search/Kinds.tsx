import { Link, useSearchParams } from 'react-router'
import type { RecordKind } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized } from '../../shared/labels/useLabel'
import { writeState } from '../../shared/list/urlState'
import { searchSpec } from './searchState'
import { searchTexts } from './search.texts'

type Props = { counts: readonly { kind: RecordKind; count: number }[]; chosen: RecordKind | '' }

/** How much was found of each kind, most first; each is a link to what was found of it. */
export function Kinds({ counts, chosen }: Props) {
  const t = useTexts(searchTexts)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const shown = counts.toSorted((a, b) => b.count - a.count)
  return (
    <nav className="soorten" aria-label={t.kinds}>
      <h2 className="h3">{t.kinds}</h2>
      <ul>
        <Kind kind="" count={total} isChosen={chosen === ''} />
        {shown.map(({ kind, count }) => (
          <Kind key={kind} kind={kind} count={count} isChosen={chosen === kind} />
        ))}
      </ul>
    </nav>
  )
}

function Kind({ kind, count, isChosen }: { kind: RecordKind | ''; count: number; isChosen: boolean }) {
  const t = useTexts(searchTexts)
  const words = useTexts(recordKinds)
  const format = useFormat()
  const [params] = useSearchParams()
  const search = writeState(params, searchSpec, { soort: kind, toon: 1 }).toString()
  return (
    <li>
      <Link to={{ search }} aria-current={isChosen ? 'true' : undefined} preventScrollReset>
        {capitalized(kind ? words[kind] : t.all)} <span className="tel">{format.number(count)}</span>
      </Link>
    </li>
  )
}

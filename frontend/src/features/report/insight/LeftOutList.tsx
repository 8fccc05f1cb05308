import { Link } from 'react-router'
import type { ReportLeftOutFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { distinctCitations } from '../../../shared/sources/numbering'
import { StatementWords } from '../../source'
import { insightTexts } from './insight.texts'

type LeftOut = ReportLeftOutFragment['leftOut'][number]

/** What an audience really misses: the whole record, or the remark with it. */
export const missedOf = ({ leftOut }: ReportLeftOutFragment): readonly LeftOut[] => leftOut.filter(({ part }) => part !== 'CITATIONS')

/** What it does get, from another source than the reader may see besides. */
export const toldElsewhereOf = ({ leftOut }: ReportLeftOutFragment): readonly LeftOut[] => leftOut.filter(({ part }) => part === 'CITATIONS')

/** What an audience does not get of one chapter, each with the sources that it rests on. */
export function MissedList({ leftOut }: { leftOut: ReportLeftOutFragment }) {
  const t = useTexts(insightTexts)
  const missed = missedOf(leftOut)
  return (
    <>
      {leftOut.whole && (
        <p>
          <b>{t.whole}</b>
        </p>
      )}
      {missed.length > 0 && <Items items={missed} />}
    </>
  )
}

/** Folded: what it does get, chapter by chapter, or without names for one chapter. */
export function ToldElsewhere({ parts }: { parts: readonly { name?: string; leftOut: ReportLeftOutFragment }[] }) {
  const t = useTexts(insightTexts)
  const format = useFormat()
  const told = parts.map(({ name, leftOut }) => ({ name, items: toldElsewhereOf(leftOut) })).filter(({ items }) => items.length > 0)
  const count = told.reduce((sum, { items }) => sum + items.length, 0)
  if (count === 0) return null
  return (
    <details className="inzage">
      <summary>
        {t.toldElsewhere}: {t.count(format.number(count))}
      </summary>
      <p>{t.toldElsewhereWhy}</p>
      {told.map(({ name, items }) => (
        <div key={items[0]?.record.id}>
          {name && <h3>{name}</h3>}
          <Items items={items} />
        </div>
      ))}
    </details>
  )
}

function Items({ items }: { items: readonly LeftOut[] }) {
  return (
    <ul className="weggelaten">
      {items.map((one) => (
        <li key={one.record.id}>
          <LeftOutItem one={one} />
        </li>
      ))}
    </ul>
  )
}

function LeftOutItem({ one: { part, record, sources } }: { one: LeftOut }) {
  const t = useTexts(insightTexts)
  const registerLang = useRegisterLang()
  const named = distinctCitations(sources)
  return (
    <>
      {'type' in record && <StatementWords statement={record} />}
      {'title' in record && (
        <Link to={`/bronnen/${record.slug}`} {...registerLang}>
          {record.title}
        </Link>
      )}
      {part === 'NOTE' && <span className="etiket">{t.onlyNote}</span>}
      {named.length > 0 && (
        <span className="klein zacht">
          {part === 'CITATIONS' ? t.hiddenSources(new Set(named.map(({ source }) => source.id)).size) : t.restsOn}{' '}
          {named.map(({ source, at }) => (
            <span key={`${source.id} ${at}`} className="rustop" {...registerLang}>
              <Link to={`/bronnen/${source.slug}`}>{source.title}</Link>, {at}
            </span>
          ))}
        </span>
      )}
    </>
  )
}

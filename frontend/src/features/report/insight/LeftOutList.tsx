import { Link } from 'react-router'
import type { ReportLeftOutFragment } from '../../../shared/gql/graphql'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { distinctCitations } from '../../../shared/sources/numbering'
import { StatementWords } from '../../source'
import { insightTexts } from './insight.texts'

type LeftOut = ReportLeftOutFragment['leftOut'][number]

/** What an audience does not get of one chapter, each with the sources that it rests on. */
export function LeftOutList({ leftOut }: { leftOut: ReportLeftOutFragment }) {
  const t = useTexts(insightTexts)
  return (
    <>
      {leftOut.whole && (
        <p>
          <b>{t.whole}</b>
        </p>
      )}
      <ul className="weggelaten">
        {leftOut.leftOut.map((one) => (
          <li key={one.record.id}>
            <LeftOutItem one={one} />
          </li>
        ))}
      </ul>
    </>
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
      {t.parts[part] && <span className="etiket">{t.parts[part]}</span>}
      {named.length > 0 && (
        <span className="klein zacht">
          {t.restsOn}{' '}
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

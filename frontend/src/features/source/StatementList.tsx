import type { SourceStatementFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized } from '../../shared/labels/useLabel'
import { usePlace } from '../../shared/sources/SourceCard'
import { AudienceMark } from '../../shared/ui/Audience'
import { sourceFeatureTexts } from './source.texts'
import { byKind, placesIn } from './statements'
import { StatementWords } from './StatementWords'
import './source.css'

type Statement = SourceStatementFragment

/** What rests on a source, a stretch per kind. */
export function StatementList({ statements, source }: { statements: readonly Statement[]; source: string }) {
  const kinds = useTexts(recordKinds)
  return byKind(statements).map(({ kind, all }) => (
    <section key={kind} className="soort">
      <h3>{capitalized(kinds[kind])}</h3>
      <ul className="rij">
        {all.map((statement) => (
          <StatementItem key={statement.id} statement={statement} source={source} />
        ))}
      </ul>
    </section>
  ))
}

function StatementItem({ statement, source }: { statement: Statement; source: string }) {
  const t = useTexts(sourceFeatureTexts)
  const place = usePlace()
  const registerLang = useRegisterLang()
  return (
    <li>
      <StatementWords statement={statement} />
      <span className="klein zacht" {...registerLang}>
        {t.place(placesIn(statement, source).map(place))}
      </span>
      {statement.audience !== 'PUBLIC' && <AudienceMark audience={statement.audience} />}
    </li>
  )
}

import { Link } from 'react-router'
import type { SourceStatementFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { usePlace } from '../../shared/sources/SourceCard'
import { AudienceMark } from '../../shared/ui/Audience'
import { sourceFeatureTexts } from './source.texts'
import { byKind, placesIn } from './statements'
import { tell, type PageLink } from './tell'

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

/** A statement of any kind in a few words, with the pages of what it is about. */
export function StatementWords({ statement }: { statement: Statement }) {
  const t = useTexts(sourceFeatureTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { title, to, detail, about } = tell(statement, { label, format, asOf: t.asOf })
  return (
    <>
      {to ? (
        <Link to={to} {...registerLang}>
          {title}
        </Link>
      ) : (
        <span {...registerLang}>{title}</span>
      )}
      {detail && <span className="zacht" {...registerLang}>, {detail}</span>}
      {about.length > 0 && <About links={about} />}
    </>
  )
}

/** The pages of what a statement is about. */
export function About({ links }: { links: readonly PageLink[] }) {
  const registerLang = useRegisterLang()
  return (
    <span className="waarbij klein">
      {links.map(({ to, name }) => (
        <Link key={to} to={to} {...registerLang}>
          {name}
        </Link>
      ))}
    </span>
  )
}

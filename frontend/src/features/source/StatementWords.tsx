import { Link } from 'react-router'
import type { SourceStatementFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { sourceFeatureTexts } from './source.texts'
import { tell, type PageLink } from './tell'
import './statementWords.css'

/** A statement of any kind in a few words, with the pages of what it is about. */
export function StatementWords({ statement }: { statement: SourceStatementFragment }) {
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

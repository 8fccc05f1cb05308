import { Link } from 'react-router'
import type { SourceStatementFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { sourceFeatureTexts } from './source.texts'
import { tell, type PageLink } from './tell'
import { Marked, type TextPart } from '../../shared/ui/Marked'
import './statementWords.css'

type Props = {
  statement: SourceStatementFragment
  /** A piece of what it says, with what was looked for set apart: marked in its title, or else shown below. */
  found?: readonly TextPart[]
}

/** A statement of any kind in a few words, with the pages of what it is about. */
export function StatementWords({ statement, found = [] }: Props) {
  const t = useTexts(sourceFeatureTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { title, to, detail, about } = tell(statement, { label, format, asOf: t.asOf })
  const inTitle = placedIn(title, found)
  const name = inTitle ? <Marked parts={inTitle} /> : title
  return (
    <>
      {to ? (
        <Link to={to} {...registerLang}>
          {name}
        </Link>
      ) : (
        <span {...registerLang}>{name}</span>
      )}
      {detail && <span className="zacht" {...registerLang}>, {detail}</span>}
      {found.length > 0 && !inTitle && (
        <p className="klein" {...registerLang}>
          <Marked parts={found} />
        </p>
      )}
      {about.length > 0 && <About links={about} />}
    </>
  )
}

const rest = (text: string): readonly TextPart[] => (text ? [{ text, isMatch: false }] : [])

/** A whole title, with what was found in a piece of it set apart; undefined: the piece is of another text. */
function placedIn(title: string, found: readonly TextPart[]): readonly TextPart[] | undefined {
  const piece = found.filter(({ text, isMatch }) => isMatch || text !== '…')
  const words = piece.map(({ text }) => text).join('')
  const at = title.indexOf(words)
  if (words === '' || at < 0) return undefined
  return [...rest(title.slice(0, at)), ...piece, ...rest(title.slice(at + words.length))]
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

import { Link, useLocation } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { abbreviationTexts } from './abbreviation.texts'
import { alphabet, otherLetter } from './letters'

/** The anchor of a letter, as it stands in the address. */
export const letterId = (letter: string) => `letter-${letter}`

/** The alphabet as a route: a stop for each letter that the list has, a dot for each that it has not. */
export function LetterRoute({ letters }: { letters: readonly string[] }) {
  const t = useTexts(abbreviationTexts)
  const { search } = useLocation()
  const shown = letters.includes(otherLetter) ? [...alphabet, otherLetter] : alphabet
  return (
    <nav aria-label={t.letters}>
      <ul className="letterlijn">
        {shown.map((letter) => (
          <li key={letter}>
            {letters.includes(letter) ? (
              <Link to={{ search, hash: letterId(letter) }}>{letter}</Link>
            ) : (
              <span aria-hidden="true">{letter}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

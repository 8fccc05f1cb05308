import { Link } from 'react-router'
import type { StartPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { Icon } from '../../shared/ui/Icon'
import { exampleQuestions } from './questions'
import { startPageTexts } from './startPage.texts'

/** Questions that the register can answer; their place is kept until it says which. */
export function ExampleQuestions({ register }: { register: StartPageQuery | undefined }) {
  const t = useTexts(startPageTexts)
  const questions = register ? exampleQuestions(register) : []
  return (
    <>
      <p className="klein zacht kopje">{t.orAsk}</p>
      <ul className="vragen">
        {questions.map(({ kind, name, to }) => (
          <li key={kind}>
            <Link to={to} preventScrollReset>
              {t.questions[kind](shortMunicipalityName(name))}
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

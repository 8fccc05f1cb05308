import { Link } from 'react-router'
import { searchAddress, SearchBox } from '../../features/search'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useUrlState } from '../../shared/list/useUrlState'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { SearchFound } from './SearchFound'
import { searchPageTexts } from './searchPage.texts'
import { searchSpec } from './searchState'

export default function SearchPage() {
  const t = useTexts(searchPageTexts)
  const [state, change] = useUrlState(searchSpec)
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={state.q ? t.titleOf(state.q) : t.title}>{t.title}</Heading>
          <p className="lead">{t.lead}</p>
          <SearchBox value={state.q} />
        </div>
      </Band>
      <div className="wrap lijst-alleen">{state.q ? <SearchFound state={state} change={change} /> : <HowToSearch />}</div>
    </>
  )
}

function HowToSearch() {
  const t = useTexts(searchPageTexts)
  const registerLang = useRegisterLang()
  return (
    <section className="titel">
      <h2>{t.askTitle}</h2>
      <p>{t.ask}</p>
      <ul className="vragen">
        {t.examples.map((example) => (
          <li key={example}>
            <Link to={searchAddress(example)} {...registerLang}>
              {example}
            </Link>
          </li>
        ))}
      </ul>
      <p className="klein">{t.asWords}</p>
    </section>
  )
}

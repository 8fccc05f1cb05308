import { Link, useSearchParams } from 'react-router'
import { searchAddress, SearchBox } from '../../features/search'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { NotUnderstood } from '../../shared/list/NotUnderstood'
import { notUnderstood } from '../../shared/list/addressParts'
import { addressPartsTexts } from '../../shared/list/addressParts.texts'
import { useUrlState } from '../../shared/list/useUrlState'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { SearchFound } from './SearchFound'
import { searchPageTexts } from './searchPage.texts'
import { searchSpec } from './searchState'

export default function SearchPage() {
  const t = useTexts(searchPageTexts)
  const words = useTexts(addressPartsTexts)
  const [params] = useSearchParams()
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
      <div className="wrap lijst-alleen">
        <NotUnderstood parts={notUnderstood(params, searchSpec, ['soort']).map((part) => ({ ...part, why: `${words.ignored} ${t.kindExpected}` }))} />
        {state.q ? <SearchFound state={state} change={change} /> : <HowToSearch />}
      </div>
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

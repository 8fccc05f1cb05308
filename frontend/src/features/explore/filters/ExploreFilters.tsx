import { useState } from 'react'
import type { ExploreHeadQuery } from '../../../shared/gql/graphql'
import { ExploreFacetDocument } from '../../../shared/gql/documents/ExploreFacet'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useAfterPause } from '../../../shared/list/useAfterPause'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { facetNames, facets, type ExploreProps, type FacetName } from '../exploreState'
import { DateField } from './DateField'
import { filterTexts } from './filters.texts'
import { useFacetLabel } from './useFacetLabel'

/** Above so many values, a reader seeks rather than looks. */
const overseen = 20

type Facet = ExploreHeadQuery['explore']['facets'][number]
type Value = Facet['values'][number]

/** Every filter, with how many projects each value would leave. */
export default function ExploreFilters({ state, filter, change, given }: ExploreProps & { given: readonly Facet[] }) {
  const t = useTexts(filterTexts)
  return (
    <>
      <p className="klein zacht">{t.count}</p>
      {facetNames.map((name) => {
        const facet = given.find(({ field }) => field === facets[name])
        return facet && facet.valueCount > 0 && <OneFacet key={name} name={name} facet={facet} state={state} filter={filter} change={change} />
      })}
      <DateField key={state.op} value={state.op} onChange={(op) => change({ op, toon: 1 })} />
    </>
  )
}

type FacetProps = ExploreProps & { name: FacetName; facet: Facet }

function OneFacet({ name, facet, ...explore }: FacetProps) {
  const t = useTexts(filterTexts)
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const legend = t.facets[name]
  const hasMore = facet.valueCount > facet.values.length
  return (
    <details className="facet" open={explore.state[name].length > 0 || name === 'netwerk' || name === 'themalijn'}>
      <summary>{legend}</summary>
      {name === 'gemeente' && <p className="klein zacht">{t.municipality}</p>}
      {isWhole ? (
        <WholeFacet name={name} facet={facet} {...explore} />
      ) : (
        <Values name={name} values={facet.values} {...explore} />
      )}
      {hasMore && !isWhole && (
        <button type="button" className="tekstknop" onClick={() => setWhole(true)}>
          {t.all(format.number(facet.valueCount))}
        </button>
      )}
    </details>
  )
}

function WholeFacet({ name, facet, ...explore }: FacetProps) {
  const t = useTexts(filterTexts)
  const format = useFormat()
  const [text, setText] = useState('')
  const asked = useAfterPause(text)
  const query = usePageQuery(ExploreFacetDocument, { filter: explore.filter, fields: [facets[name]], text: asked || null }, { keepPrevious: true })
  return (
    <>
      {facet.valueCount > overseen && (
        <input className="facetzoek" type="search" maxLength={100} aria-label={t.find(t.facets[name])} placeholder={t.find(t.facets[name])} onChange={(event) => setText(event.target.value)} />
      )}
      <QueryView query={query} part={t.facets[name]} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
        {({ explore: { facets: [found] } }) =>
          found && (
            <>
              <Values name={name} values={found.values} {...explore} />
              {!text && found.valueCount > found.values.length && <p className="klein zacht">{t.tooMany(format.number(found.valueCount))}</p>}
            </>
          )
        }
      </QueryView>
    </>
  )
}

function Values({ name, values, state, change }: ExploreProps & { name: FacetName; values: readonly Value[] }) {
  const t = useTexts(filterTexts)
  const format = useFormat()
  const label = useFacetLabel()
  const registerLang = useRegisterLang()
  const chosen: readonly string[] = state[name]
  const toggle = (value: string) =>
    change({ [name]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value], toon: 1 })
  return (
    <fieldset>
      <legend className="vh">{t.facets[name]}</legend>
      {values.map(({ value, name: called, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span {...(called && registerLang)}>{label(name, value, called)}</span>
          <span className="tel">{format.number(count)}</span>
        </label>
      ))}
    </fieldset>
  )
}

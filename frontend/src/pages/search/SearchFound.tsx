import { Link } from 'react-router'
import { SearchPageDocument } from '../../shared/gql/documents/SearchPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Chips } from '../../shared/list/Chips'
import { More } from '../../shared/list/More'
import { useConnection } from '../../shared/list/useConnection'
import { Empty } from '../../shared/states/Empty'
import { Message } from '../../shared/states/Message'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Hit } from './Hit'
import { Kinds } from './Kinds'
import { searchPageTexts } from './searchPage.texts'
import type { SearchState } from './searchState'

const pageSize = 20

type Props = { state: SearchState; change: (change: Partial<SearchState>) => void }

/** What was found, best first, beside how much there is of each kind; above it what the question was taken to mean. */
export function SearchFound({ state: { q, soort, toon }, change }: Props) {
  const t = useTexts(searchPageTexts)
  const format = useFormat()
  const query = useConnection({
    document: SearchPageDocument,
    variables: { text: q, kinds: soort ? [soort] : null, first: pageSize },
    connection: ({ search }) => search,
    pages: toon,
  })
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => {
        const { counts, understood, notFound, beginnings, unread } = loaded.first.search
        const chips = understood.map(({ text, rest }) => ({ key: text, label: text, remove: () => change({ q: rest, toon: 1 }) }))
        // Without any of its filters, a question is what is left of it.
        const bare = understood.reduce((text, filter) => text.replace(filter.text, ' '), q).replaceAll(/\s+/g, ' ').trim()
        return (
          <>
            <div className="lijstkop">
              <p className="telregel" role="status">
                {t.count(loaded.totalCount, format.number(loaded.totalCount), q)}
              </p>
            </div>
            <Chips chips={chips} clear={() => change({ q: bare, toon: 1 })} />
            {notFound.length > 0 && (
              <Message tone="warn">
                <p>{t.notFound(notFound.map((word) => `‘${word}’`).join(', '), notFound.length, counts.length > 0)}</p>
              </Message>
            )}
            {beginnings.map(({ word, beginning }) => (
              <Message key={word} tone="warn">
                <p>{t.beginning(word, beginning)}</p>
              </Message>
            ))}
            {unread && (
              <Message tone="warn">
                <p>{t.unread(unread)}</p>
              </Message>
            )}
            {counts.length === 0 ? (
              <NothingFound text={q} />
            ) : (
              <div className="lijstpagina">
                <Kinds counts={counts} chosen={soort} />
                <section aria-labelledby="gevonden">
                  <h2 id="gevonden" className="vh">
                    {t.found}
                  </h2>
                  <ol className="treffers">
                    {loaded.nodes.map((hit) => (
                      <Hit key={hit.record.id} hit={hit} />
                    ))}
                  </ol>
                  <More loaded={loaded} onMore={() => change({ toon: toon + 1 })} />
                </section>
              </div>
            )}
          </>
        )
      }}
    </QueryView>
  )
}

function NothingFound({ text }: { text: string }) {
  const t = useTexts(searchPageTexts)
  return (
    <Empty title={t.none(text)} why={t.noneWhy}>
      <Link to="/projecten">{t.toProjects}</Link>
      <Link to="/organisaties">{t.toOrganizations}</Link>
      <Link to="/begrippen">{t.toAbbreviations}</Link>
    </Empty>
  )
}

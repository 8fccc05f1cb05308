import { StatementList } from '../../features/source'
import { SourceStatementsDocument } from '../../shared/gql/documents/SourceStatements'
import type { RecordKind, SourceStatementsQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { Chips } from '../../shared/list/Chips'
import { More } from '../../shared/list/More'
import { useConnection } from '../../shared/list/useConnection'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'
import { sourcePageTexts } from './sourcePage.texts'

const pageSize = 50

type Props = {
  slug: string
  kind: RecordKind | undefined
  pages: number
  change: (change: { soort?: readonly RecordKind[]; toon?: number }) => void
}

/** A source that went between two questions has no statements any more. */
const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 }

const statementsOf = ({ source }: SourceStatementsQuery) => source?.statements ?? none

/** The statements that rest on a source, of one kind or of all. */
export function SourceStatements({ slug, kind, pages, change }: Props) {
  const t = useTexts(sourcePageTexts)
  const kinds = useTexts(recordKinds)
  const query = useConnection({
    document: SourceStatementsDocument,
    variables: { slug, first: pageSize, ...(kind && { kind }) },
    connection: statementsOf,
    pages,
  })
  const showAll = () => change({ soort: [], toon: 1 })
  return (
    <Section title={kind ? t.ofKind(kinds[kind]) : t.all}>
      <Chips chips={kind ? [{ key: kind, label: kinds[kind], remove: showAll }] : []} clear={showAll} />
      <QueryView query={query} part={t.statements} skeleton={<Skeleton shape={['short', 'line', 'line', 'line']} />}>
        {(loaded) => (
          <>
            <StatementList statements={loaded.nodes} source={slug} />
            <More loaded={loaded} onMore={() => change({ toon: pages + 1 })} />
          </>
        )}
      </QueryView>
    </Section>
  )
}

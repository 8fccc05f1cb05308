import { usePageQuery } from '../../shared/api/usePageQuery'
import { ApiPageDocument } from '../../shared/gql/documents/ApiPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { DataTable } from '../../shared/list/DataTable'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { apiTexts } from './api.texts'

/** How much there is to ask for, and what may be asked first, as the contract itself describes it, in English. */
export function Questions() {
  const t = useTexts(apiTexts)
  const format = useFormat()
  const query = usePageQuery(ApiPageDocument, {})
  return (
    <QueryView query={query} part={t.contract} skeleton={<Skeleton shape={['line', 'line', 'line', 'line']} />}>
      {({ register: { total, newestSourceDate }, __schema: { queryType } }) => (
        <>
          <p className="zacht">{t.now(format.number(total), newestSourceDate && format.date(newestSourceDate))}</p>
          <DataTable
            caption={t.whatToAsk}
            rows={queryType.fields ?? []}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', header: t.field, cell: ({ name }) => <code>{name}</code> },
              { key: 'meaning', header: t.meaning, cell: ({ description }) => <span lang="en">{description}</span> },
            ]}
          />
        </>
      )}
    </QueryView>
  )
}

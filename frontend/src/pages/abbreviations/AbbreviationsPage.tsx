import { usePageQuery } from '../../shared/api/usePageQuery'
import { AbbreviationsPageDocument } from '../../shared/gql/documents/AbbreviationsPage'
import { useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { textParam } from '../../shared/list/urlState'
import { useUrlState } from '../../shared/list/useUrlState'
import { SourceList } from '../../shared/sources/SourceList'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { AbbreviationsFound } from './AbbreviationsFound'
import { abbreviationsPageTexts } from './abbreviationsPage.texts'

const spec = { zoek: textParam }

export default function AbbreviationsPage() {
  const t = useTexts(abbreviationsPageTexts)
  const [{ zoek }, change] = useUrlState(spec)
  const query = usePageQuery(AbbreviationsPageDocument, {})
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={zoek} onSearch={(text) => change({ zoek: text })} label={t.search} placeholder={t.example} />
        </div>
      </Band>
      <div className="wrap">
        <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
          {({ abbreviations }) => <AbbreviationsFound all={abbreviations} text={zoek} showAll={() => change({ zoek: '' })} />}
        </QueryView>
        <SourceList />
      </div>
    </>
  )
}

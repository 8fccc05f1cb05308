import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { ReportCouncilsFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { bilingual, useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { useUrlState } from '../../shared/list/useUrlState'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { Skeleton } from '../../shared/states/Skeleton'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

// Most who come here search nothing.
const Found = lazy(() => import('./ReportFindings'))

// Not among the texts of reports, which every page of a report brings.
const texts = bilingual(
  { onePageOf: (name: string) => `Waaraan ${name} meedoet, staat op één pagina` },
  { onePageOf: (name: string) => `What ${name} takes part in stands on one page` },
)

const spec: UrlStateSpec<{ zoek: string }> = { zoek: textParam }

/** Searches within this report alone; what was sought stands in the address. */
export function ReportSearch({ report }: { report: ReportFrameFragment & ReportCouncilsFragment }) {
  const t = useTexts(reportTexts)
  const [{ zoek }, change] = useUrlState(spec)
  return (
    <>
      <SearchField value={zoek} label={t.search} placeholder={t.search} onSearch={(text) => change({ zoek: text })} />
      <OnePage text={zoek} municipalities={report.network.municipalities} />
      {zoek !== '' && (
        <Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
          <Found text={zoek} report={report} />
        </Suspense>
      )}
    </>
  )
}

/** Who takes part is said by signs and not by words, so a name alone finds little of it. */
function OnePage({ text, municipalities }: { text: string } & Pick<ReportCouncilsFragment['network'], 'municipalities'>) {
  const t = useTexts(texts)
  const place = useReportPlace()
  const sought = municipalities.find(({ name }) => ` ${text} `.toLocaleLowerCase('nl').includes(` ${shortMunicipalityName(name)} `.toLocaleLowerCase('nl')))
  return (
    sought && (
      <p>
        <Link to={addressOf(place, 'gemeente', sought.slug)}>{t.onePageOf(shortMunicipalityName(sought.name))}</Link>
      </p>
    )
  )
}

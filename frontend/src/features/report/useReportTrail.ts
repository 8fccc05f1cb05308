import type { EditionRowFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

type Network = ReportFrameFragment['network']

/** What a report is called, and the way to it; the last step is the report itself. */
export function useReportTrail(network: Network | null, edition: Pick<EditionRowFragment, 'title'> | undefined) {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  const title = edition?.title ?? t.titleOf(network?.shortName ?? network?.name ?? '')
  const trail = [
    { to: '/rapportage', name: t.reports },
    ...(network ? [{ to: `/netwerken/${network.slug}`, name: network.shortName ?? network.name }] : []),
    { to: addressOf(place), name: title },
  ]
  return { title, trail }
}

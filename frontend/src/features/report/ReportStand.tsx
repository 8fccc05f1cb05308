import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { EditionStatusLine } from './EditionStatusLine'
import { reportTexts } from './report.texts'

const icons = { PUBLIC: 'eye', PARTNER: 'user', OWNER: 'lock' } as const

/** Of which period a report is, what became of it, and for whom this version is. */
export function ReportStand({ report: { period, audience }, edition }: { report: ReportFrameFragment; edition: EditionHeadFragment | undefined }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  return (
    <p className="stand">
      <span>{period && (period.from || period.until) ? format.period(period) : t.allTime}</span>
      <EditionStatusLine edition={edition} />
      <span className={audience === 'OWNER' ? 'slot' : 'lezer'}>
        <Icon name={icons[audience]} />
        {t.readers[audience]}
      </span>
    </p>
  )
}

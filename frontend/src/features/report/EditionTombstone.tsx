import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { EditionStandingDocument } from '../../shared/gql/documents/EditionStanding'
import type { EditionHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Message } from '../../shared/states/Message'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { EditionStatusLine } from './EditionStatusLine'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'
import { tombstoneTexts } from './tombstone.texts'
import { useReportTrail } from './useReportTrail'
import './tombstone.css'

type Props = { edition: EditionHeadFragment; withdrawal: NonNullable<EditionHeadFragment['withdrawal']> }

/** What stays of an edition that was taken back: that it was there, when it went and why. */
export default function EditionTombstone({ edition, withdrawal }: Props) {
  const t = useTexts(tombstoneTexts)
  const { nextEdition, toLiving } = useTexts(reportTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  const { trail, title } = useReportTrail(edition.network, edition)
  // Where nothing corrects it, an edition before it may stand again, or another may have come.
  const { data } = usePageQuery(EditionStandingDocument, { slug: edition.slug }, { isAsked: !edition.successor })
  const onward = edition.successor ?? data?.edition?.standing
  return (
    <>
      <Band trail={trail.slice(0, -1)} here={title}>
        <div className="titel">
          <p className="lijnnaam">
            <span {...registerLang}>{title}</span>
          </p>
          <Heading title={t.withdrawn} />
          <p className="stand">
            <span>{format.period(edition.period)}</span>
            <EditionStatusLine edition={edition} />
          </p>
        </div>
      </Band>
      <div className="wrap">
        <div className="grafsteen">
          <Message tone="warn">
            <p>
              <b>{t.withdrawnOn(format.date(withdrawal.on))}</b>
            </p>
            <p>
              {t.withdrawnWhy}: <span {...registerLang}>{withdrawal.reason}</span>
            </p>
          </Message>
          <p>{t.withdrawnGone}</p>
          <p className="acties">
            {onward && (
              <Link className="knop hoofd" to={addressOf({ ...place, edition: onward.slug })}>
                {edition.successor ? nextEdition : t.standing}
              </Link>
            )}
            <Link to={addressOf({ ...place, edition: undefined })}>{toLiving}</Link>
          </p>
        </div>
      </div>
    </>
  )
}

import { Link } from 'react-router'
import type { EditionHeadFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Message } from '../../shared/states/Message'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

/** What a reader must know before he trusts an edition: that there is a better one, what it corrects, that it was touched. */
export function EditionWarnings({ edition }: { edition: EditionHeadFragment | undefined }) {
  const t = useTexts(reportTexts)
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  if (!edition) return null
  return (
    <>
      {edition.isIntact === false && <Message tone="bad">{t.notIntact}</Message>}
      {edition.successor && (
        <Message tone="warn">
          {t.isCorrected} <Link to={addressOf({ ...place, edition: edition.successor.slug })}>{t.nextEdition}</Link>
        </Message>
      )}
      {edition.predecessor && (
        <Message tone="warn">
          {t.corrects} <span {...registerLang}>{edition.whatChanged}</span>{' '}
          {!edition.predecessor.withdrawal && <Link to={addressOf({ ...place, edition: edition.predecessor.slug })}>{t.previousEdition}</Link>}
        </Message>
      )}
    </>
  )
}

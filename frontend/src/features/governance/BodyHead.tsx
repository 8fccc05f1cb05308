import { Link } from 'react-router'
import type { BodyHeadFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Note } from '../../shared/ui/Note'
import { governanceTexts } from './governance.texts'
import { Rhythm } from './Rhythm'
import './governance.css'

/** What this body is and may decide. */
export function BodyHead({ body }: { body: BodyHeadFragment }) {
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <div className="titel">
      <p className="lijnnaam">
        <span className="etiket">{capitalized(label('bodyKind', body.kind))}</span>
        <span>{body.shortName}</span>
        {body.network && (
          <Link to={`/netwerken/${body.network.slug}`} {...registerLang}>
            {body.network.name}
          </Link>
        )}
      </p>
      <Heading title={body.name} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{body.mandate}</span> <SourceNote citations={body.sources} />
      </p>
      <Note>{body.note}</Note>
      <AsOf confirmedAt={body.confirmedAt} audience={body.audience} />
    </div>
  )
}

type Figures = Pick<BodyHeadFragment, 'meetingsPerYear' | 'minLeadTimeDays'> & { preparing: number }

/** How often it meets, how early papers must be in, and how many bodies prepare for it. */
export function BodyKeyFigures({ body: { meetingsPerYear, minLeadTimeDays, preparing } }: { body: Figures }) {
  const t = useTexts(governanceTexts)
  return (
    <dl className="kern kort-in">
      <div>
        <dt>
          {meetingsPerYear === null ? t.rhythmUnknown : t.timesAYearUnit}
          {meetingsPerYear !== null && <Rhythm times={meetingsPerYear} />}
        </dt>
        <dd>{meetingsPerYear}</dd>
      </div>
      <div>
        <dt>{minLeadTimeDays === null ? t.papersUnknown : t.ahead}</dt>
        <dd>
          {minLeadTimeDays} {minLeadTimeDays !== null && <small>{t.daysUnit}</small>}
        </dd>
      </div>
      {preparing > 0 && (
        <div>
          <dt>{preparing === 1 ? t.onePreparing : t.preparing}</dt>
          <dd>{preparing}</dd>
        </div>
      )}
    </dl>
  )
}

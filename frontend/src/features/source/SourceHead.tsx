import { Link } from 'react-router'
import type { SourceHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { AudienceMark } from '../../shared/ui/Audience'
import { Heading } from '../../shared/ui/Heading'
import { Icon } from '../../shared/ui/Icon'
import { Note } from '../../shared/ui/Note'
import { siteOf } from './siteOf'
import { sourceFeatureTexts } from './source.texts'
import './source.css'

/** What this source is, who made it, how old it is, who may read it and where it can be read. */
export function SourceHead({ source }: { source: SourceHeadFragment }) {
  const t = useTexts(sourceFeatureTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { title, publisher, date, kind, note } = source
  return (
    <div className="titel bronkop">
      <p className="lijnnaam">
        <span className="etiket">{label('sourceKind', kind)}</span>
      </p>
      <Heading title={title} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{publisher}</span>, {date ? format.date(date) : t.noDate}
      </p>
      <Note>{note}</Note>
      <p className="stand">
        <Readers source={source} />
      </p>
      <Original url={source.url} />
    </div>
  )
}

/** Who may read the source, and of which network where it is not for everyone. */
function Readers({ source: { audience, network } }: { source: SourceHeadFragment }) {
  const registerLang = useRegisterLang()
  return (
    <>
      <AudienceMark audience={audience} />
      {audience !== 'PUBLIC' && network && (
        <Link to={`/netwerken/${network.slug}`} {...registerLang}>
          {network.name}
        </Link>
      )}
    </>
  )
}

function Original({ url }: { url: string | null }) {
  const t = useTexts(sourceFeatureTexts)
  if (!url) return <p className="klein zacht">{t.handedOver}</p>
  return (
    <p className="acties">
      <a className="knop" href={url} rel="noreferrer">
        {t.readAt(siteOf(url))} <Icon name="out" />
      </a>
    </p>
  )
}

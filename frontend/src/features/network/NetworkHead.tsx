import { Link } from 'react-router'
import type { NetworkHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Note } from '../../shared/ui/Note'
import { networkTexts } from './network.texts'
import { lifeOf } from './life'

/** What this network is, who hosts it, and how long it runs. */
export function NetworkHead({ network }: { network: NetworkHeadFragment }) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const life = lifeOf(network, t.runs, format.date)
  return (
    <div className="titel">
      <p className="lijnnaam">
        <span className="etiket">{capitalized(label('networkKind', network.kind))}</span>
        {network.shortName && <span {...registerLang}>{network.shortName}</span>}
      </p>
      <Heading title={network.name} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{network.summary}</span> <SourceNote citations={network.sources} />
      </p>
      <Note>{network.note}</Note>
      <AsOf confirmedAt={network.confirmedAt} audience={network.audience}>
        {life && <span>{life}</span>}
        {network.host && (
          <span>
            {t.host}:{' '}
            <Link to={`/organisaties/${network.host.slug}`} {...registerLang}>
              {network.host.name}
            </Link>
          </span>
        )}
        {network.legalForm && <span {...registerLang}>{network.legalForm}</span>}
      </AsOf>
    </div>
  )
}

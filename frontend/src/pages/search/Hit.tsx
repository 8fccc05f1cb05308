import { Link } from 'react-router'
import type { SearchHitFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { recordAddress } from '../../shared/records/recordAddress'
import { AsOf } from '../../shared/ui/AsOf'
import { Marked } from '../../shared/ui/Marked'
import { toldReasons, type Told } from './reasons'
import { searchTexts } from './search.texts'
import './hit.css'

/** A record that was found: what it is, why it was found, and how old that is. */
export function Hit({ hit: { record, kind, name, fragment, reasons, asOf } }: { hit: SearchHitFragment }) {
  const label = useLabel()
  const registerLang = useRegisterLang()
  const word = capitalized(label('recordKind', kind))
  return (
    <li>
      <span className="etiket">{word}</span>
      <h3>
        <Link to={recordAddress(record)} {...registerLang}>
          {name.length > 0 ? <Marked parts={name} /> : word}
        </Link>
      </h3>
      {fragment.length > 0 && (
        <p {...registerLang}>
          <Marked parts={fragment} />
        </p>
      )}
      <Why reasons={toldReasons(reasons)} />
      {asOf && <AsOf asOf={asOf} />}
    </li>
  )
}

function Why({ reasons }: { reasons: readonly Told[] }) {
  const t = useTexts(searchTexts)
  if (reasons.length === 0) return null
  return (
    <p className="waarom">
      {t.why}{' '}
      {reasons.map((reason) => (
        <span key={`${reason.as} ${reason.found}`}>{'word' in reason ? t[reason.as](reason.found, reason.word) : t[reason.as](reason.found)}</span>
      ))}
    </p>
  )
}

import { useId } from 'react'
import type { Audience } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { viewAs } from '../../shared/signin/session'
import type { SignedIn } from '../../shared/signin/useViewer'
import { audienceIcons } from '../../shared/ui/Audience'
import { Icon } from '../../shared/ui/Icon'
import { signInTexts } from './signIn.texts'

type Props = { viewer: SignedIn; looksAs: Audience }

/** The choice as what to look: always wider than one's own audience, so that it can only hide. */
export function ViewAs({ viewer: { mayViewAs, audience: own }, looksAs }: Props) {
  const t = useTexts(signInTexts)
  const name = useId()
  return (
    <fieldset className="kies">
      <legend>{t.viewAs}</legend>
      {[...mayViewAs, own].map((audience) => (
        <label key={audience}>
          <input
            type="radio"
            name={name}
            checked={audience === looksAs}
            onChange={() => viewAs(audience === own || audience === 'OWNER' ? undefined : audience)}
          />
          <Icon name={audienceIcons[audience]} />
          <span>
            <b>{t.reader[audience]}</b>
            <span className="klein zacht">{t.reads[audience]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

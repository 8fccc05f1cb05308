import { useCallback, useId, useRef, useState, type FocusEvent } from 'react'
import { Link } from 'react-router'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import type { Session } from '../../shared/signin/session'
import { signOut } from '../../shared/signin/signIn'
import { useViewer } from '../../shared/signin/useViewer'
import { audienceIcons } from '../../shared/ui/Audience'
import { Icon } from '../../shared/ui/Icon'
import { useEscape } from '../../shared/ui/useEscape'
import { signInTexts } from './signIn.texts'
import { ViewAs } from './ViewAs'
import './signIn.css'

type Person = Extract<Session, { is: 'person' }>

/** Who is signed in and as what he looks; opens what he can do about it. */
export default function SignedIn({ session }: { session: Person }) {
  const t = useTexts(signInTexts)
  const viewer = useViewer()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  useEscape(isOpen, close)

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  const looksAs = session.viewAs ?? viewer?.audience
  return (
    <div onBlur={leave}>
      <button
        ref={button}
        type="button"
        className={`knop kijk${looksAs === 'OWNER' ? ' owner' : ''}`}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={looksAs ? audienceIcons[looksAs] : 'user'} />
        <span>
          <span className="wie">{viewer?.name ?? t.signedIn}</span>{' '}
          {looksAs && (
            <>
              {t.looksAs} <b>{t.reader[looksAs]}</b>
            </>
          )}
        </span>
      </button>
      <div id={panel} className="accountpaneel paneel" hidden={!isOpen}>
        {viewer && <WhoYouAre viewer={viewer} />}
        {viewer && looksAs && viewer.mayViewAs.length > 0 && <ViewAs viewer={viewer} looksAs={looksAs} />}
        <button type="button" className="knop" onClick={() => void signOut()}>
          {t.signOut}
        </button>
      </div>
    </div>
  )
}

function WhoYouAre({ viewer: { name, organization } }: { viewer: NonNullable<ReturnType<typeof useViewer>> }) {
  const t = useTexts(signInTexts)
  const registerLang = useRegisterLang()
  return (
    <p>
      <b>{name ?? t.signedIn}</b>
      {organization && (
        <span className="klein">
          {t.onBehalfOf}{' '}
          <Link to={`/organisaties/${organization.slug}`} {...registerLang}>
            {organization.name}
          </Link>
        </span>
      )}
    </p>
  )
}

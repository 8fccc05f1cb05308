import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { becomeAnyone, forgetMark, viewAs, type Session, type Trouble, type WiderAudience } from '../../shared/signin/session'
import { signIn } from '../../shared/signin/signIn'
import { useViewer } from '../../shared/signin/useViewer'
import { audienceIcons } from '../../shared/ui/Audience'
import { Icon, type IconName } from '../../shared/ui/Icon'
import { signInTexts } from './signIn.texts'
import './signIn.css'

/** What a reader must know about what he sees: as whom he looks, that he may see little, or that he is signed in no more. */
export default function Bars({ session }: { session: Session }) {
  if (session.is === 'anyone' && session.trouble) return <TroubleBar trouble={session.trouble} />
  if (session.is !== 'person') return null
  return (
    <>
      <NoticeBar />
      {session.viewAs && <ViewAsBar audience={session.viewAs} />}
    </>
  )
}

function Bar({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <div className="blikbalk" role="status">
      <div className="wrap">
        <Icon name={icon} />
        {children}
      </div>
    </div>
  )
}

function ViewAsBar({ audience }: { audience: WiderAudience }) {
  const t = useTexts(signInTexts)
  return (
    <Bar icon={audienceIcons[audience]}>
      <p>{t.youViewAs[audience]}</p>
      <button type="button" className="knop" onClick={() => viewAs(undefined)}>
        {t.ownView}
      </button>
    </Bar>
  )
}

function TroubleBar({ trouble }: { trouble: Trouble }) {
  const t = useTexts(signInTexts)
  const dismiss = () => {
    // Or the next page would wait for that issuer again. After other trouble a mark is of somebody who signed in since.
    if (trouble === 'unreachable') forgetMark()
    becomeAnyone()
  }
  return (
    <Bar icon="info">
      <p>
        <b>{t.trouble[trouble]}</b> {t.asEveryone}
      </p>
      <button type="button" className="knop hoofd" onClick={() => void signIn()}>
        {t.again}
      </button>
      <button type="button" className="knop" onClick={dismiss}>
        {t.dismiss}
      </button>
    </Bar>
  )
}

function NoticeBar() {
  const t = useTexts(signInTexts)
  const notice = useViewer()?.notice
  return notice ? (
    <Bar icon="info">
      <p>{t.notice[notice]}</p>
    </Bar>
  ) : null
}

import { lazy, Suspense, useEffect, useState } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { knownOffer, offer } from '../../shared/signin/offer'
import { signInFlow } from '../../shared/signin/flow'
import { useSession } from '../../shared/signin/useSession'
import { Icon } from '../../shared/ui/Icon'
import { accountTexts } from './account.texts'

const SignedIn = lazy(() => import('./SignedIn'))

/** In the header: signing in, where the site offers it, or who is signed in. Its place is kept until that is known. */
export default function Account() {
  const t = useTexts(accountTexts)
  const offered = useOffer()
  const session = useSession()
  if (offered === null) return null
  const button = (isThere: boolean) => (
    <button type="button" className={`knop${isThere ? '' : ' wacht'}`} onClick={() => void signInFlow().then(({ signIn }) => signIn())}>
      <Icon name="user" />
      {t.signIn}
    </button>
  )
  if (session.is !== 'person') return button(offered !== undefined && session.is === 'anyone')
  return (
    <Suspense fallback={button(false)}>
      <SignedIn session={session} />
    </Suspense>
  )
}

/** Undefined until it is known. */
function useOffer() {
  const [offered, setOffered] = useState(knownOffer)
  useEffect(() => {
    let isHere = true
    void offer().then((known) => isHere && setOffered(known))
    return () => {
      isHere = false
    }
  }, [])
  return offered
}

import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { signInTexts } from '../../features/signin'
import { bilingual, useTexts } from '../../shared/i18n/texts'
import { finishSignIn, signIn } from '../../shared/signin/signIn'
import { SignInFault } from '../../shared/signin/signInFault'
import { Message } from '../../shared/states/Message'
import { Skeleton } from '../../shared/states/Skeleton'
import { Heading } from '../../shared/ui/Heading'

const texts = bilingual(
  { busy: 'U wordt aangemeld', failed: 'Aanmelden is niet gelukt', goOn: 'Verder zonder aan te melden' },
  { busy: 'You are being signed in', failed: 'Signing in did not work', goOn: 'Go on without signing in' },
)

/** Where the issuer sends a reader back: it ends the flow and leads to the page he left, or says why that cannot be. */
export default function SignInReturnPage() {
  const t = useTexts(texts)
  const fault = useFinish()
  return (
    <div className="wrap titel">
      {fault ? (
        <Failure fault={fault} />
      ) : (
        <>
          <Heading title={t.busy} />
          <Skeleton shape={['line', 'line']} />
        </>
      )}
    </div>
  )
}

function Failure({ fault: { trouble, returnTo = '/' } }: { fault: SignInFault }) {
  const t = useTexts(texts)
  const { trouble: sentences, again, asEveryone } = useTexts(signInTexts)
  return (
    <Message tone="bad">
      <Heading title={t.failed} />
      <p>
        {sentences[trouble]} {asEveryone}
      </p>
      <p className="acties">
        <button type="button" className="knop hoofd" onClick={() => void signIn(returnTo)}>
          {again}
        </button>
        <Link to={returnTo}>{t.goOn}</Link>
      </p>
    </Message>
  )
}

/** A code is good for one time, so it is used once, however often the page draws itself. */
let finishing: { url: string; end: Promise<string> } | undefined

function finishOnce(url: string): Promise<string> {
  if (finishing?.url !== url) finishing = { url, end: finishSignIn(url) }
  return finishing.end
}

function useFinish(): SignInFault | undefined {
  const [fault, setFault] = useState<SignInFault>()
  const navigate = useNavigate()
  useEffect(() => {
    let isHere = true
    finishOnce(location.href).then(
      (returnTo) => isHere && void navigate(returnTo, { replace: true }),
      (cause: unknown) => isHere && setFault(cause instanceof SignInFault ? cause : new SignInFault('unreachable')),
    )
    return () => {
      isHere = false
    }
  }, [navigate])
  return fault
}

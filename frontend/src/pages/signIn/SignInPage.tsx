import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { signIn, signOut } from '../../shared/signin/signIn'
import { useSession } from '../../shared/signin/useSession'
import { Message } from '../../shared/states/Message'
import { Skeleton } from '../../shared/states/Skeleton'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { AskCode } from './AskCode'
import { demoPeople, type DemoPeople } from './demoPeople'
import { People } from './People'
import { signInPageTexts } from './signInPage.texts'
import './signInPage.css'

/** The sign-in page of the built-in server: the choice of a made-up person. */
export default function SignInPage() {
  const t = useTexts(signInPageTexts)
  // Never from a cache: whether somebody waits for a sign-in changes by the minute, and the form is good once.
  const { data, isError, isPending, refetch } = useQuery({ queryKey: ['demoPeople'], queryFn: demoPeople, staleTime: 0, gcTime: 0, retry: false })
  const isSignedIn = useSession().is === 'person'
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{data?.people ? t.lead : ''}</p>
        </div>
      </Band>
      <div className="wrap">
        {isPending && <Skeleton shape={['line', 'title', 'title', 'title']} />}
        {isError && <Unreachable retry={() => void refetch()} />}
        {data === null && <Elsewhere />}
        {data && (isSignedIn && !data.pending ? <AlreadySignedIn /> : <Choice {...data} onRight={() => void refetch()} />)}
      </div>
    </>
  )
}

function Choice({ pending, csrf, people, onRight }: DemoPeople & { onRight: () => void }) {
  return people ? <People pending={pending} csrf={csrf} people={people} /> : <AskCode csrf={csrf} onRight={onRight} />
}

function Unreachable({ retry }: { retry: () => void }) {
  const t = useTexts(signInPageTexts)
  return (
    <Message tone="bad">
      <p>{t.unreachable}</p>
      <p className="acties">
        <button type="button" className="knop hoofd" onClick={retry}>
          {t.retry}
        </button>
      </p>
    </Message>
  )
}

/** The server has no people of its own: who signs in does so at the issuer, where there is one. */
function Elsewhere() {
  const t = useTexts(signInPageTexts)
  return (
    <>
      <p className="lead">{t.elsewhere}</p>
      <p className="acties">
        <button type="button" className="knop hoofd" onClick={() => void signIn('/')}>
          {t.signIn}
        </button>
        <Link to="/">{t.toStart}</Link>
      </p>
    </>
  )
}

function AlreadySignedIn() {
  const t = useTexts(signInPageTexts)
  return (
    <Message tone="good">
      <p>{t.already}</p>
      <p className="acties">
        <button type="button" className="knop" onClick={() => void signOut()}>
          {t.signOut}
        </button>
        <Link to="/">{t.toStart}</Link>
      </p>
    </Message>
  )
}

import { lazy, Suspense, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Bars } from '../../features/signin'
import { useTexts } from '../../shared/i18n/texts'
import { useSession } from '../../shared/signin/useSession'
import { SourcesProvider } from '../../shared/sources/SourcesProvider'
import { OnScreen } from '../../shared/states/firstPage'
import { Optional } from '../../shared/states/Optional'
import { Skeleton } from '../../shared/states/Skeleton'
import { Header } from './Header'
import { RouteBoundary } from './RouteBoundary'
import { shellTexts } from './shell.texts'
import { useArrival } from './useArrival'
import './shell.css'

const Footer = lazy(() => import('./Footer'))

/** What stands around every page. Each page starts with no sources, no error and the focus at its top. */
export function Shell() {
  const t = useTexts(shellTexts)
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const session = useSession()
  useArrival(main)
  return (
    <>
      <a className="skip" href="#inhoud">
        {t.skip}
      </a>
      <Header key={pathname} />
      {(session.is === 'person' || (session.is === 'anyone' && session.trouble)) && (
        <Optional>
          <Bars session={session} />
        </Optional>
      )}
      <main id="inhoud" ref={main} tabIndex={-1}>
        <RouteBoundary key={pathname}>
          <SourcesProvider>
            <Suspense fallback={<div className="wrap"><Skeleton shape={['short', 'title', 'line', 'line']} /></div>}>
              <Outlet />
              <OnScreen />
            </Suspense>
          </SourcesProvider>
        </RouteBoundary>
      </main>
      <Optional>
        <Footer />
      </Optional>
    </>
  )
}

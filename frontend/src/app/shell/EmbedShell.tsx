import { Suspense, type MouseEvent, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { SourcesProvider } from '../../shared/sources/SourcesProvider'
import { OnScreen } from '../../shared/states/firstPage'
import { Skeleton } from '../../shared/states/Skeleton'
import { embedTexts } from './embed.texts'
import { RouteBoundary } from './RouteBoundary'
import './embed.css'
import '../../shared/styles/print.css'

/** What stands around a page in another site's frame: only where it came from, and the way to the whole of it. */
export function EmbedShell({ children }: { children: ReactNode }) {
  const t = useTexts(embedTexts)
  const { pathname, search } = useLocation()
  return (
    <>
      <main id="inhoud" onClickCapture={openBeside}>
        <RouteBoundary key={pathname}>
          <SourcesProvider>
            <Suspense fallback={<div className="wrap"><Skeleton shape={['short', 'line', 'line']} /></div>}>
              {children}
              <OnScreen />
            </Suspense>
          </SourcesProvider>
        </RouteBoundary>
      </main>
      <footer className="wrap vol ingesloten klein">
        <a href={`${pathname.slice('/insluiten'.length)}${search}`} target="_blank" rel="noopener">
          {t.whole}
        </a>
      </footer>
    </>
  )
}

/** The site of others stays where it is: a link to a page of ours opens beside it. */
function openBeside(event: MouseEvent<HTMLElement>) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  event.stopPropagation()
  window.open(link.href, '_blank', 'noopener')
}

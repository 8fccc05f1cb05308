import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import type { Question } from '../shared/api/ahead'
import { questionOf } from '../shared/api/usePageQuery'
import { LanguageProvider } from '../shared/i18n/language'
import { begin } from '../shared/signin/flow'
import { fetchTypeface } from '../shared/styles/typeface'
import { onFirstPage } from '../shared/states/firstPage'
import '../shared/styles/tokens.css'
import '../shared/styles/components.css'
import { createQueryClient } from './queryClient'
import { AppRoutes } from './routes'

/** What comes this soon shows at once as a whole; what does not, as it comes. */
const patienceMs = 500

/** Shows the page. `started` gives what was asked for it ahead, when its code is there. */
export async function show(started: Promise<readonly Question[]>) {
  // Whoever reads a page in another site's frame reads as anyone.
  if (!location.pathname.startsWith('/insluiten/')) begin(location.pathname)
  const client = createQueryClient()
  const answered = started.then((asked) => Promise.all(asked.map(({ document: question, variables }) => client.prefetchQuery(questionOf(question, variables as never, 'anyone')))))
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  onFirstPage(fetchTypeface)
  // Code that is there but has not run then runs before the page shows, not after a first page without it.
  startTransition(() => createRoot(document.getElementById('app') as HTMLElement).render(<App client={client} />))
}

function App({ client }: { client: QueryClient }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <LanguageProvider>
            <AppRoutes />
          </LanguageProvider>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  )
}

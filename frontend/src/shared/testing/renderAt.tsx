import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { LanguageProvider } from '../i18n/language'
import { SourcesProvider } from '../sources/SourcesProvider'

/** Renders with all that a page finds around it: an address, a language, a query client and a list of sources. */
export function renderAt(path: string, content: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        <LanguageProvider>
          <SourcesProvider>{content}</SourcesProvider>
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

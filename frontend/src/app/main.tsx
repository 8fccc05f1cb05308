import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { LanguageProvider } from '../shared/i18n/language'
import { begin } from '../shared/signin/flow'
import '../shared/styles/tokens.css'
import '../shared/styles/components.css'
import { createQueryClient } from './queryClient'
import { AppRoutes } from './routes'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element #app')

// Whoever reads a page in another site's frame reads as anyone.
if (!location.pathname.startsWith('/insluiten/')) begin(location.pathname)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter>
        <LanguageProvider>
          <AppRoutes />
        </LanguageProvider>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)

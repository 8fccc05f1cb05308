import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../shared/api/apiError'
import { defaultWaitMs } from '../shared/api/usePageQuery'
import { currentSession, onSessionChange, viewOf } from '../shared/signin/session'

const minute = 60_000

/** How often a question is asked again that came when there were too many. */
const busyRetries = 5

/** The register changes a few times a day, so an answer stays good for minutes. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * minute,
        gcTime: 30 * minute,
        refetchOnWindowFocus: false,
        // Once, and only when the same question may well succeed: a register in trouble gets no storm.
        retry: (failures, error) => error instanceof ApiError && error.isPassing && failures < (error.kind === 'busy' ? busyRetries : 1),
        retryDelay: (_, error) => (error instanceof ApiError && error.waitMs) || defaultWaitMs,
        // Off line the question fails at once, and says so, instead of waiting without a word.
        networkMode: 'always',
      },
    },
  })
  forgetWithTheViewer(client)
  return client
}

/** No answer outlives the viewer it was for. The keys hold the view as well; this also frees the memory. */
function forgetWithTheViewer(client: QueryClient) {
  let view = viewOf(currentSession())
  onSessionChange(() => {
    const session = currentSession()
    const next = viewOf(session)
    // Who he is stays the same, whatever he looks as.
    const isHimself = ([kind, subject]: readonly unknown[]) => kind === 'viewer' && session.is === 'person' && subject === session.subject
    if (next !== view) client.removeQueries({ predicate: ({ queryKey }) => !isHimself(queryKey) })
    view = next
  })
}

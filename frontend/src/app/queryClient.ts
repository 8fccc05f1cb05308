import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../shared/api/apiError'

const minute = 60_000

/** The register changes a few times a day, so an answer stays good for minutes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * minute,
        gcTime: 30 * minute,
        refetchOnWindowFocus: false,
        // Once, and only when the same question may well succeed: a register in trouble gets no storm.
        retry: (failures, error) => failures < 1 && error instanceof ApiError && error.isPassing,
        retryDelay: 2000,
        // Off line the question fails at once, and says so, instead of waiting without a word.
        networkMode: 'always',
      },
    },
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from '../../../shared/api/apiError'
import { request } from '../../../shared/api/request'
import type { EditionMadeFragment, TypedDocumentString } from '../../../shared/gql/graphql'
import { useView } from '../../../shared/signin/useSession'
import type { Problems } from './Field'

/** Changes the editions of a network. After it, nothing that was asked before may still be shown as it was. */
export function usePublish<Result, Variables>(document: TypedDocumentString<Result, Variables>, payloadOf: (result: Result) => EditionMadeFragment) {
  const client = useQueryClient()
  const view = useView()
  const mutation = useMutation<EditionMadeFragment, ApiError, Variables>({
    mutationFn: async (variables) => {
      // The form stands only where somebody is signed in; until that is known it sends nothing.
      if (view === undefined) throw new ApiError('signIn', 'It is not known who asks')
      return payloadOf(await request(document, variables, view))
    },
    onSuccess: ({ edition }) => {
      // Not waited for: that it was done is told before the page knows of it.
      if (edition) void client.invalidateQueries()
    },
  })
  const problems: Problems = mutation.data?.problems ?? []
  return {
    send: mutation.mutate,
    /** Forgets what came of the last try. */
    forget: mutation.reset,
    isBusy: mutation.isPending,
    problems,
    made: mutation.data?.edition ?? undefined,
    error: mutation.error ? (mutation.error.code === 'FORBIDDEN' ? ('forbidden' as const) : ('failed' as const)) : undefined,
  }
}

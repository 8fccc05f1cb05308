import { skipToken, useQuery, type Query } from '@tanstack/react-query'
import type { TypedDocumentString } from '../gql/graphql'
import type { View } from '../signin/session'
import { useView } from '../signin/useSession'
import { ApiError } from './apiError'
import { request } from './request'

/** How long to wait before a question is asked again, where the register does not say. */
export const defaultWaitMs = 2000

/** How long until the next attempt, and which one it is. */
export type Wait = { ms: number; attempt: number }

/** What a part of a page knows about its question. Data may be old: then `error` says why it could not be renewed. */
export type PageQuery<Result> = {
  data: Result | undefined
  error: ApiError | null
  /** When the data came, in milliseconds since 1970. */
  fetchedAt: number
  /** True while the shown data answers an earlier question, such as the previous filter. */
  isRefreshing: boolean
  /** There only while the register wants no question: for how long. It is asked again by itself. */
  wait?: Wait
  retry: () => void
}

/** A question as one view asks it, and under what its answer is kept. */
export const questionOf = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, view: View) => ({
  queryKey: [view, document.toString(), variables],
  queryFn: ({ signal }: { signal: AbortSignal }) => request(document, variables, view, signal),
})

export function usePageQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { keepPrevious = false, isAsked = true }: { keepPrevious?: boolean; /** False: there is nothing to ask yet. */ isAsked?: boolean } = {},
): PageQuery<Result> {
  const view = useView()
  const query = useQuery<Result, ApiError>({
    ...(view === undefined ? { queryKey: [view], queryFn: skipToken } : isAsked ? questionOf(document, variables, view) : { ...questionOf(document, variables, view), queryFn: skipToken }),
    // For a list whose filter changes; a detail page must never show another record under its address.
    ...(keepPrevious && { placeholderData: keepFor(view) }),
  })
  return {
    data: query.data,
    error: query.error,
    fetchedAt: query.dataUpdatedAt,
    isRefreshing: query.isPlaceholderData,
    ...waitOf(query),
    retry: () => void query.refetch(),
  }
}

/** Keeps the previous answer while the next one comes, unless another viewer got it. */
export const keepFor =
  (view: View | undefined) =>
  <Data>(previous: Data | undefined, asked: Pick<Query, 'queryKey'> | undefined): Data | undefined =>
    asked?.queryKey[0] === view ? previous : undefined

type Trying = { isFetching: boolean; failureReason: unknown; failureCount: number }

/** Whether the last attempt was one too many, and the next one waits. */
export function waitOf({ isFetching, failureReason, failureCount }: Trying): { wait?: Wait } {
  const isBusy = isFetching && failureReason instanceof ApiError && failureReason.kind === 'busy'
  return isBusy ? { wait: { ms: failureReason.waitMs ?? defaultWaitMs, attempt: failureCount } } : {}
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from '../gql/graphql'
import type { ApiError } from './apiError'
import { request } from './request'

/** What a part of a page knows about its question. Data may be old: then `error` says why it could not be renewed. */
export type PageQuery<Result> = {
  data: Result | undefined
  error: ApiError | null
  /** When the data came, in milliseconds since 1970. */
  fetchedAt: number
  /** True while the shown data answers an earlier question, such as the previous filter. */
  isRefreshing: boolean
  retry: () => void
}

export function usePageQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { keepPrevious = false }: { keepPrevious?: boolean } = {},
): PageQuery<Result> {
  const query = useQuery<Result, ApiError>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    // For a list whose filter changes; a detail page must never show another record under its address.
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  })
  return {
    data: query.data,
    error: query.error,
    fetchedAt: query.dataUpdatedAt,
    isRefreshing: query.isPlaceholderData,
    retry: () => void query.refetch(),
  }
}

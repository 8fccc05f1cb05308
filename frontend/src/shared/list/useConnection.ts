import { skipToken, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ApiError } from '../api/apiError'
import { request } from '../api/request'
import { keepFor, waitOf, type PageQuery } from '../api/usePageQuery'
import type { TypedDocumentString } from '../gql/graphql'
import { useView } from '../signin/useSession'

/** A list of the schema, as far as paging needs it. */
type ConnectionLike<Node> = {
  edges: readonly ({ node: Node } | null)[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

export type Loaded<Node> = {
  nodes: readonly Node[]
  totalCount: number
  hasMore: boolean
  isLoadingMore: boolean
  /** There only when a further page did not come: asks for it again. What is loaded is still good. */
  retryMore?: () => void
}

export type ConnectionQuestion<Result, Variables, Node> = {
  document: TypedDocumentString<Result, Variables>
  /** The variables without the cursor. */
  variables: Omit<Variables, 'after'>
  connection: (result: Result) => ConnectionLike<Node>
  /** How many pages the address asks for: they are fetched one after the other. */
  pages: number
}

/** The first so many pages of a list, by cursor. */
export function useConnection<Result, Variables extends { after?: string | null | undefined }, Node>({
  document,
  variables,
  connection,
  pages,
}: ConnectionQuestion<Result, Variables, Node>): PageQuery<Loaded<Node> & { first: Result }> {
  const view = useView()
  const query = useInfiniteQuery({
    queryKey: [view, 'pages', document.toString(), variables],
    queryFn:
      view === undefined ? skipToken : ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as unknown as Variables, view, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (connection(last).pageInfo.hasNextPage ? connection(last).pageInfo.endCursor : undefined),
    placeholderData: keepFor(view),
  })

  const { hasNextPage, isFetching, isError, isFetchNextPageError, fetchNextPage } = query
  const loaded = query.data?.pages.length ?? 0
  const wantsMore = loaded > 0 && loaded < pages && hasNextPage
  useEffect(() => {
    if (wantsMore && !isFetching && !isError) void fetchNextPage()
  }, [wantsMore, isFetching, isError, fetchNextPage])

  return {
    data: query.data?.pages[0] && {
      // What else it says, which holds for every page.
      first: query.data.pages[0],
      ...join(query.data.pages.map(connection)),
      isLoadingMore: wantsMore && isFetching,
      ...(isFetchNextPageError && { retryMore: () => void fetchNextPage() }),
    },
    error: isFetchNextPageError ? null : (query.error as ApiError | null),
    fetchedAt: query.dataUpdatedAt,
    isRefreshing: query.isPlaceholderData,
    ...waitOf(query),
    retry: () => void query.refetch(),
  }
}

function join<Node>(connections: readonly ConnectionLike<Node>[]): Omit<Loaded<Node>, 'isLoadingMore' | 'retryMore'> {
  const last = connections.at(-1)
  return {
    nodes: connections.flatMap(({ edges }) => edges.flatMap((edge) => (edge ? [edge.node] : []))),
    totalCount: last?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
  }
}

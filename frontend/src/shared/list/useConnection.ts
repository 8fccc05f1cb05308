import { skipToken, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ApiError } from '../api/apiError'
import { request } from '../api/request'
import { keepFor, waitOf, type PageQuery } from '../api/usePageQuery'
import type { TypedDocumentString } from '../gql/graphql'
import type { View } from '../signin/session'
import { useView } from '../signin/useSession'

/** A list of the schema, as far as paging needs it. */
export type Part<Node> = {
  edges: readonly ({ node: Node } | null)[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

/** A part of a list: at most so many after a cursor. */
export type AskPart<Node> = (first: number, after: string | null, signal?: AbortSignal) => Promise<Part<Node>>

export type Loaded<Node> = {
  nodes: readonly Node[]
  totalCount: number
  hasMore: boolean
  isLoadingMore: boolean
  /** There only when a further page did not come: asks for it again. What is loaded is still good. */
  retryMore?: () => void
  /** What `ask` asks, to tell one list from the next. */
  question: string
  /** Asks the register itself, for who takes all of it along. */
  ask: AskPart<Node>
}

export type ConnectionQuestion<Result, Variables, Node> = {
  document: TypedDocumentString<Result, Variables>
  /** The variables without the cursor. */
  variables: Omit<Variables, 'after'>
  connection: (result: Result) => Part<Node>
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
  const askAs = (of: View, part: { first?: number; after: string | null }, signal?: AbortSignal) =>
    request(document, { ...variables, ...part } as unknown as Variables, of, signal)
  const query = useInfiniteQuery({
    queryKey: [view, 'pages', document.toString(), variables],
    queryFn:
      view === undefined ? skipToken : ({ pageParam, signal }) => askAs(view, { after: pageParam }, signal),
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
    data: view !== undefined && query.data?.pages[0] ? {
      // What else it says, which holds for every page.
      first: query.data.pages[0],
      ...join(query.data.pages.map(connection)),
      isLoadingMore: wantsMore && isFetching,
      question: JSON.stringify([view, variables]),
      ask: async (first, after, signal) => connection(await askAs(view, { first, after }, signal)),
      ...(isFetchNextPageError && { retryMore: () => void fetchNextPage() }),
    } : undefined,
    error: isFetchNextPageError ? null : (query.error as ApiError | null),
    fetchedAt: query.dataUpdatedAt,
    isRefreshing: query.isPlaceholderData,
    ...waitOf(query),
    retry: () => void query.refetch(),
  }
}

function join<Node>(connections: readonly Part<Node>[]): Omit<Loaded<Node>, 'isLoadingMore' | 'retryMore' | 'question' | 'ask'> {
  const last = connections.at(-1)
  return {
    nodes: connections.flatMap(({ edges }) => edges.flatMap((edge) => (edge ? [edge.node] : []))),
    totalCount: last?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
  }
}

import type { PageQuery } from '../api/usePageQuery'
import { useConnection, type ConnectionQuestion, type Loaded } from './useConnection'

/** Every page of a list, for what can only be told of the whole, such as which values a filter has. */
export function useAllPages<Result, Variables extends { after?: string | null | undefined }, Node>(
  question: Omit<ConnectionQuestion<Result, Variables, Node>, 'pages'>,
): PageQuery<Loaded<Node> & { first: Result }> {
  return useConnection({ ...question, pages: Number.POSITIVE_INFINITY })
}

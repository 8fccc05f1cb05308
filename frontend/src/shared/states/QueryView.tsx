import type { ReactNode } from 'react'
import type { PageQuery } from '../api/usePageQuery'
import { Failed } from './Failed'
import { Stale } from './Stale'

type Props<Result> = {
  query: PageQuery<Result>
  /** What is missing when it fails, as a reader would call it. */
  part: string
  /** The shape of what comes. */
  skeleton: ReactNode
  children: (data: Result) => ReactNode
}

/** Shows the answer to a question, or the place where it will come, or why it does not come. */
export function QueryView<Result>({ query, part, skeleton, children }: Props<Result>) {
  const { data, error, fetchedAt, isRefreshing, retry } = query
  if (data === undefined) return error ? <Failed part={part} error={error} retry={retry} /> : skeleton
  return (
    <div aria-busy={isRefreshing}>
      {error && <Stale fetchedAt={fetchedAt} />}
      {children(data)}
    </div>
  )
}

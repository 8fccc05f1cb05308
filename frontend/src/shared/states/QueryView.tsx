import type { ReactNode } from 'react'
import type { PageQuery } from '../api/usePageQuery'
import { Busy } from './Busy'
import { Failed } from './Failed'
import { FailedPage } from './FailedPage'
import { LoadingPage } from './LoadingPage'
import { Stale } from './Stale'

type Props<Result> = {
  query: PageQuery<Result>
  /** What is missing when it fails, as a reader would call it. */
  part: string
  /** The shape of what comes. */
  skeleton: ReactNode
  /** True where the page is nothing without the answer: then the failure is the page, with its one heading. */
  isPage?: boolean
  children: (data: Result) => ReactNode
}

/** Shows the answer to a question, or the place where it will come, or why it does not come. */
export function QueryView<Result>({ query, part, skeleton, isPage = false, children }: Props<Result>) {
  const { data, error, fetchedAt, isRefreshing, wait, retry } = query
  if (data === undefined && error) {
    return isPage ? <FailedPage part={part} error={error} retry={retry} /> : <Failed part={part} error={error} retry={retry} />
  }
  if (data === undefined) {
    const place = wait ? <Busy key={wait.attempt} ms={wait.ms} /> : skeleton
    return isPage ? <LoadingPage part={part}>{place}</LoadingPage> : place
  }
  return (
    <div aria-busy={isRefreshing}>
      {error && <Stale fetchedAt={fetchedAt} retry={retry} />}
      {children(data)}
    </div>
  )
}

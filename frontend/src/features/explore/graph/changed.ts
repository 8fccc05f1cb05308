import { createContext } from 'react'
import type { GraphChangesQuery } from '../../../shared/gql/graphql'

export type Changed = 'new' | 'changed'

/** What of the records in a picture is other than on the date that it is compared with, by their global ids; and that in words. */
export type Comparison = { changed: ReadonlyMap<string, Changed>; words: string }

export const ComparisonContext = createContext<Comparison>({ changed: new Map(), words: '' })

type Change = NonNullable<GraphChangesQuery['compare']['changes']['edges'][number]>['node']

/** What is new is that, whatever else changed about it. What ended is in no picture of the later date. */
export function changedBy(changes: readonly Pick<Change, 'kind' | 'project' | 'organization'>[]): ReadonlyMap<string, Changed> {
  const found = new Map<string, Changed>()
  for (const { kind, project, organization } of changes) {
    if (kind === 'PROJECT_NEW' || kind === 'PROJECT_FIRST_NAMED') found.set(project.id, 'new')
    else for (const one of [project, organization]) if (one && !found.has(one.id)) found.set(one.id, 'changed')
  }
  return found
}

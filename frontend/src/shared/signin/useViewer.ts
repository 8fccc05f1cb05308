import { skipToken, useQuery } from '@tanstack/react-query'
import { request } from '../api/request'
import { ViewerDocument } from '../gql/documents/Viewer'
import type { Audience, ViewerQuery } from '../gql/graphql'
import { viewOf } from './session'
import { useSession } from './useSession'

/** What the register says of somebody who signed in. The same whatever he looks as. */
export type SignedIn = ViewerQuery['viewer'] & {
  /** The narrowest audience that he belongs to. */
  audience: Audience
}

const fromWide: readonly Audience[] = ['PUBLIC', 'PARTNER', 'OWNER']

/** Undefined for anyone, who is not asked about, and until the answer comes. */
export function useViewer(): SignedIn | undefined {
  const session = useSession()
  const isPerson = session.is === 'person'
  const view = viewOf(session)
  const { data } = useQuery({
    queryKey: ['viewer', isPerson ? session.subject : undefined],
    queryFn: isPerson && view !== undefined ? ({ signal }) => request(ViewerDocument, {}, view, signal) : skipToken,
  })
  if (!isPerson || !data) return undefined
  // He may look as every audience that is wider than his own.
  return { ...data.viewer, audience: fromWide[data.viewer.mayViewAs.length] ?? 'OWNER' }
}

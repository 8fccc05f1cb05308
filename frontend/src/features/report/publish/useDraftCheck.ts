import { usePageQuery } from '../../../shared/api/usePageQuery'
import { DraftProblemsDocument } from '../../../shared/gql/documents/DraftProblems'
import type { DraftProblemsQueryVariables } from '../../../shared/gql/graphql'

/** What would keep a draft from being frozen; nothing is asked until there is one. */
export function useDraftCheck(draft: DraftProblemsQueryVariables | undefined) {
  const check = usePageQuery(DraftProblemsDocument, draft ?? { network: '' }, { isAsked: draft !== undefined })
  return { check, foreseen: check.data?.report?.draftProblems ?? [] }
}

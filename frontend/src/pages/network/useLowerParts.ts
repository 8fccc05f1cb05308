import { usePageQuery } from '../../shared/api/usePageQuery'
import { NetworkCoverageDocument } from '../../shared/gql/documents/NetworkCoverage'
import { NetworkGovernanceDocument } from '../../shared/gql/documents/NetworkGovernance'
import { NetworkMattersDocument } from '../../shared/gql/documents/NetworkMatters'

/** What stands lower on the page, asked for apart: one question for all of it would be too large. */
export function useLowerParts(slug: string) {
  const governance = usePageQuery(NetworkGovernanceDocument, { slug })
  const coverage = usePageQuery(NetworkCoverageDocument, { slug })
  const matters = usePageQuery(NetworkMattersDocument, { slug })
  const isComplete = [governance, coverage, matters].every(({ data, error }) => data !== undefined || error !== null)
  return { governance, coverage, matters, isComplete }
}

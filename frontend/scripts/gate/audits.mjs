// GraphQL over HTTP: every audit of the specification's own suite must be green, also those that only advise.
import { serverAudits } from 'graphql-http'

/** How many audits the pinned suite has. Fewer means that something was left out. */
const expectedAudits = 61

/** Gives `{ passed, faults }`. */
export async function auditGraphqlOverHttp(url) {
  // One after another: the product does not take this many at once from one address.
  const results = []
  for (const audit of serverAudits({ url: `${url}/graphql` })) results.push(await audit.fn())
  const faults = results.filter(({ status }) => status !== 'ok').map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`)
  if (results.length < expectedAudits) faults.push(`Only ${results.length} of ${expectedAudits} audits ran`)
  return { passed: results.filter(({ status }) => status === 'ok').length, faults }
}

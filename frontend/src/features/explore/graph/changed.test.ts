import { expect, it } from 'vitest'
import { changedBy } from './changed'

it('calls a project new that began, and the ends of what changed changed', () => {
  const [p, q, o] = [{ id: 'project:p' }, { id: 'project:q' }, { id: 'organization:o' }]
  const changes = [
    { kind: 'TIE_NEW', project: p, organization: o },
    { kind: 'PROJECT_NEW', project: p, organization: null },
    { kind: 'PROJECT_CHANGED_PHASE', project: q, organization: null },
    { kind: 'TIE_ENDED', project: p, organization: o },
  ] as const
  expect([...changedBy(changes)]).toEqual([['project:p', 'new'], ['organization:o', 'changed'], ['project:q', 'changed']])
})

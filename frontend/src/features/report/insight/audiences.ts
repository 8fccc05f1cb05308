import type { Audience } from '../../../shared/gql/graphql'

/** An audience that gets less than owners. */
export type Wider = Exclude<Audience, 'OWNER'>

const wider: Record<Audience, readonly Wider[]> = { PUBLIC: [], PARTNER: ['PUBLIC'], OWNER: ['PUBLIC', 'PARTNER'] }

/** Those who get less of a report than its reader, the public first. */
export const narrower = (audience: Audience): readonly Wider[] => wider[audience]

import type { ParticipationRole } from '../../../shared/gql/graphql'

/** How a role looks as a line: width and pattern, so that no colour is needed to read it. */
export type LineStyle = { width: number; dash?: string }

export const roleStyles: Record<ParticipationRole, LineStyle> = {
  LEAD: { width: 2.6 },
  FUNDER: { width: 1.7, dash: '6 3' },
  PROJECT_GROUP: { width: 1.4, dash: '11 3' },
  EXECUTOR: { width: 2.2 },
  PILOT: { width: 1.5, dash: '2 3' },
  RESEARCHER: { width: 1.5, dash: '7 3 2 3' },
  CONTRIBUTOR: { width: 1.2 },
  PARTICIPANT: { width: 1.2 },
  EXPLORING: { width: 1, dash: '2 3' },
  DECLINED: { width: 1, dash: '1 4' },
}

/** In the order in which the register sorts them: who steers or pays first. */
export const roleOrder = Object.keys(roleStyles) as ParticipationRole[]

const upstream = new Set<ParticipationRole>(['LEAD', 'FUNDER', 'PROJECT_GROUP'])

/** Whether the organization steers or pays: then its line is drawn in ink, else in the colour of the lane. */
export const isUpstream = (role: ParticipationRole) => upstream.has(role)

import { bilingual } from '../../shared/i18n/texts'

/** When a project runs, in words. */
export const runsTexts = bilingual(
  {
    between: (start: string, end: string) => `loopt van ${start} tot en met ${end}`,
    atLeastUntil: (start: string, end: string) => `loopt van ${start} tot minimaal ${end}`,
    from: (start: string, isDay: boolean) => `begon ${isDay ? 'op' : 'in'} ${start}`,
    until: (end: string) => `loopt tot en met ${end}`,
    untilAtLeast: (end: string) => `loopt tot minimaal ${end}`,
  },
  {
    between: (start: string, end: string) => `runs from ${start} to ${end}`,
    atLeastUntil: (start: string, end: string) => `runs from ${start} until at least ${end}`,
    from: (start: string, isDay: boolean) => `started ${isDay ? 'on' : 'in'} ${start}`,
    until: (end: string) => `runs until ${end}`,
    untilAtLeast: (end: string) => `runs until at least ${end}`,
  },
)

import { isDate } from '../exploreState'

const months = [
  ['januari', 'january'], ['februari', 'february'], ['maart', 'march'], ['april', 'april'], ['mei', 'may'], ['juni', 'june'],
  ['juli', 'july'], ['augustus', 'august'], ['september', 'september'], ['oktober', 'october'], ['november', 'november'], ['december', 'december'],
]

/** A date as the register writes it, from one as people do: 2025-05, mei 2025, 31 mei 2025 or 31-5-2025. Undefined: no date. */
export function readDate(text: string): string | undefined {
  const words = text.trim().toLowerCase()
  const named = words.replace(/\p{L}{3,}/u, (word) => `${months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1}`)
  const [, day, month = '', year] = /^(?:(\d{1,2})[ /-])?(\d{1,2})[ /-](\d{4})$/.exec(named) ?? []
  const date = year ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-') : words
  return isDate(date) ? date : undefined
}

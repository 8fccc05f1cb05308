/** What stands in the address where the name of an edition could: the report as it is now. */
export const living = 'nu'

export type Months = { from: string | null; until: string | null }

/** What a form or an answer leaves out is open. */
export const monthsOf = ({ from, until }: { from?: string | null | undefined; until?: string | null | undefined }): Months => ({ from: from ?? null, until: until ?? null })

/** Where in which report the reader is, as the address says. */
export type ReportPlace = {
  network: string
  /** Undefined: the living report. */
  edition: string | undefined
  /** Of the living report; an edition has its own. */
  period: Months
  chapter: string | undefined
  project: string | undefined
}

/** What a field for a month takes. */
export const monthPattern = '\\d{4}-(0[1-9]|1[0-2])'

const month = /^\d{4}(-(0[1-9]|1[0-2]))?$/

/** Whether it ends before it begins, as far as both its ends are exact. */
export const isBackward = ({ from, until }: Months) => from !== null && until !== null && until.slice(0, from.length) < from.slice(0, until.length)

/** The months in an address. What is no month asks for nothing. */
export function monthsIn(params: URLSearchParams): Months {
  const read = (name: string) => {
    const text = params.get(name) ?? ''
    return month.test(text) ? text : null
  }
  return { from: read('van'), until: read('tot') }
}

/** A period as an address has it: one that ends before it begins asks for nothing. */
export function readPeriod(params: URLSearchParams): Months {
  const months = monthsIn(params)
  return isBackward(months) ? { from: null, until: null } : months
}

type Choice = Pick<ReportPlace, 'network' | 'edition' | 'period'>

/** Where a draft over a period is read before it is kept: in the living report, also when it corrects the edition that the reader is in. */
export const draftedAt = (place: ReportPlace, period: Months | undefined): ReportPlace => (period ? { ...place, edition: undefined, period } : place)

/** The address of a report, or of a part of it: a chapter, and a project in it. */
export function addressOf({ network, edition, period }: Choice, ...parts: readonly string[]): string {
  const folder = edition ?? (parts.length > 0 ? living : undefined)
  const path = ['/rapportage', network, ...(folder ? [folder] : []), ...parts].join('/')
  const query = new URLSearchParams()
  if (!edition && period.from) query.set('van', period.from)
  if (!edition && period.until) query.set('tot', period.until)
  return query.size > 0 ? `${path}?${query}` : path
}

/** Where in which report an address leads. */
export const placeOf = (params: Readonly<Record<string, string | undefined>>, search: URLSearchParams): ReportPlace => ({
  network: params['netwerk'] ?? '',
  edition: params['editie'] === living ? undefined : params['editie'],
  period: readPeriod(search),
  chapter: params['hoofdstuk'],
  project: params['project'],
})

/** What every question about a report needs to know; which of the two it asks is up to the address. */
export function askFor({ network, edition, period }: Choice) {
  const isOpen = period.from === null && period.until === null
  return { network, period: isOpen ? null : period, edition: edition ?? '', isLiving: edition === undefined }
}

import type { Param, UrlStateSpec } from './urlState'

/** A part of the address that says nothing, such as `rol=onzin`. */
export type AddressPart = { name: string; value: string }

/** What of these parameters reads as if it were not there. */
export function notUnderstood<S>(params: URLSearchParams, spec: UrlStateSpec<S>, names: readonly (keyof S & string)[]): readonly AddressPart[] {
  return names.flatMap((name) =>
    params
      .getAll(name)
      .filter((value) => value !== '' && !isUnderstood(spec[name], value))
      .map((value) => ({ name, value })),
  )
}

/** The first of a choice reads like nothing, but is one of its words. */
function isUnderstood<T>({ read, words }: Param<T>, value: string): boolean {
  return words?.includes(value) === true || JSON.stringify(read([value])) !== JSON.stringify(read([]))
}

export function without(params: URLSearchParams, { name, value }: AddressPart): string {
  const next = new URLSearchParams(params)
  next.delete(name, value)
  return `?${next}`
}

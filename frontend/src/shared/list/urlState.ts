/** How one value of a list's state is written in the query string. `undefined` leaves it out. */
export type Param<T> = {
  read: (values: readonly string[]) => T
  write: (value: T) => readonly string[]
  /** All that it can be, where those are few. */
  words?: readonly string[]
}

export const textParam: Param<string> = {
  read: ([text = '']) => text,
  write: (text) => (text === '' ? [] : [text]),
}

/** One of a fixed set; anything else reads as the first, which is also left out of the address. */
export function choiceParam<T extends string>(choices: readonly [T, ...T[]]): Param<T> {
  return {
    read: ([text]) => choices.find((choice) => choice === text) ?? choices[0],
    write: (choice) => (choice === choices[0] ? [] : [choice]),
    words: choices,
  }
}

/** Any number of values, of a fixed set when given. */
export function manyParam<T extends string>(choices?: readonly T[]): Param<readonly T[]> {
  return {
    read: (values) => (choices ? choices.filter((choice) => values.includes(choice)) : (values as readonly T[])),
    write: (values) => values,
  }
}

/** How many pages of a list show: 1 or more. */
export const pagesParam: Param<number> = {
  read: ([text]) => Math.max(1, Math.trunc(Number(text)) || 1),
  write: (pages) => (pages === 1 ? [] : [String(pages)]),
}

export type UrlStateSpec<S> = { readonly [K in keyof S]: Param<S[K]> }

export function readState<S>(params: URLSearchParams, spec: UrlStateSpec<S>): S {
  const names = Object.keys(spec) as (keyof S & string)[]
  return Object.fromEntries(names.map((name) => [name, spec[name].read(params.getAll(name))])) as S
}

/** The query string with these values changed; other parameters, such as the language, stay. */
export function writeState<S>(params: URLSearchParams, spec: UrlStateSpec<S>, change: Partial<S>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const name of Object.keys(change) as (keyof S & string)[]) {
    next.delete(name)
    for (const value of spec[name].write(change[name] as S[typeof name])) next.append(name, value)
  }
  return next
}

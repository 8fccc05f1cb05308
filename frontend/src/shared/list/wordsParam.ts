import type { Param } from './urlState'

type Words<E extends string> = Readonly<Record<E, { nl: string }>>

/** Any number of an enum's values, written as the Dutch words that a reader knows: `fase=gestopt`. */
export function wordsParam<E extends string>(words: Words<E>): Param<readonly E[]> {
  const values = Object.keys(words) as E[]
  const inAddress = (value: E) => words[value].nl.replaceAll(' ', '-')
  return {
    read: (given) => values.filter((value) => given.includes(inAddress(value)) || given.includes(value)),
    write: (chosen) => chosen.map(inAddress),
    words: values.map(inAddress),
  }
}

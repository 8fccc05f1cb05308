import { useLanguage } from './language'

/** The shape of a set of texts: strings, functions that make a string, and groups of those. */
export type Texts<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? (...args: A) => R
    : T[K] extends string
      ? string
      : Texts<T[K]>
}

export type Bilingual<T> = { readonly nl: T; readonly en: T }

/** Pairs Dutch texts with their English ones; a missing or extra text is a type error. */
export function bilingual<T>(nl: T, en: Texts<T>): Bilingual<Texts<T>> {
  return { nl: nl as Texts<T>, en }
}

export function useTexts<T>(texts: Bilingual<T>): T {
  return texts[useLanguage()]
}

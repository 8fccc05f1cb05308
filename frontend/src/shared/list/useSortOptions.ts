import { bilingual, useTexts } from '../i18n/texts'
import type { Option } from './Select'
import type { Sorted } from './sorted'

const texts = bilingual({ reversed: 'andersom' }, { reversed: 'reversed' })

/** Each order, both ways: on a narrow screen no heading shows, so the choice has them all. */
export function useSortOptions<T extends string>(sorts: readonly T[], names: Readonly<Record<T, string>>): readonly Option<Sorted<T>>[] {
  const t = useTexts(texts)
  return sorts.flatMap((sort): Option<Sorted<T>>[] => [
    { value: sort, label: names[sort] },
    { value: `-${sort}`, label: `${names[sort]}, ${t.reversed}` },
  ])
}

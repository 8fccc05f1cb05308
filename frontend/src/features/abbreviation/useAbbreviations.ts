import { usePageQuery } from '../../shared/api/usePageQuery'
import { ShortFormsDocument } from '../../shared/gql/documents/ShortForms'
import type { ShortFormsQuery } from '../../shared/gql/graphql'
import { useFirstPage } from '../../shared/states/firstPage'
import type { AbbreviationLike } from '../../shared/ui/abbreviations'
import { withAllMeanings } from './meanings'

type ShortForms = ShortFormsQuery['abbreviations']

const none: readonly AbbreviationLike[] = []

/** By the answer that they are from: hundreds of texts on a page ask for the same. */
const known = new WeakMap<ShortForms, readonly AbbreviationLike[]>()

/** Every short form, once the page itself is there. Without an answer a text simply stays as it is. */
export function useAbbreviations(): readonly AbbreviationLike[] {
  const { data } = usePageQuery(ShortFormsDocument, {}, { isAsked: useFirstPage() })
  if (!data) return none
  const abbreviations = known.get(data.abbreviations) ?? withAllMeanings(data.abbreviations)
  known.set(data.abbreviations, abbreviations)
  return abbreviations
}

import { usePageQuery } from '../../shared/api/usePageQuery'
import { ShortFormsDocument } from '../../shared/gql/documents/ShortForms'
import type { ShortFormsQuery } from '../../shared/gql/graphql'
import { withAllMeanings } from './meanings'

type ShortForm = ShortFormsQuery['abbreviations'][number]

const none: readonly ShortForm[] = []

/** Every short form, once the page itself is there. Without an answer a text simply stays as it is. */
export function useAbbreviations(): readonly ShortForm[] {
  const { data } = usePageQuery(ShortFormsDocument, {})
  return data ? withAllMeanings(data.abbreviations) : none
}

import type { EditionRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { reportTexts } from './report.texts'

/** Living, or adopted on one day, composed on another, and what became of it since. */
export function EditionStatusLine({ edition }: { edition: Pick<EditionRowFragment, 'status' | 'adoptedOn' | 'frozenOn'> | undefined }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  return <span>{edition ? t.status[edition.status](format.date(edition.adoptedOn), format.date(edition.frozenOn)) : t.living}</span>
}

import type { EditionRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { reportTexts } from './report.texts'

/** Living, or adopted on a day and what became of it since. */
export function EditionStatusLine({ edition }: { edition: Pick<EditionRowFragment, 'status' | 'adoptedOn'> | undefined }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  return <span>{edition ? t.status[edition.status](format.date(edition.adoptedOn)) : t.living}</span>
}

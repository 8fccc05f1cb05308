import type { ReportChange } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { projectPartTexts } from './projectPart.texts'

/** 'nieuw' or 'veranderd' since the last edition; nothing when nothing is. */
export function ChangeSign({ change }: { change: Pick<ReportChange, 'kind'> | null }) {
  const t = useTexts(projectPartTexts)
  return change && <span className="etiket">{t.change[change.kind]}</span>
}

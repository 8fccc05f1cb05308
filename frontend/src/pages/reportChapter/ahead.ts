import { askFor, chapterAhead, placeOf } from '../../features/report/ahead'
import { questionFor, type Address, type Ahead } from '../../shared/api/ahead'
import { ReportChapterPageDocument } from '../../shared/gql/documents/ReportChapterPage'

/** A chapter asks for the report around it and for what is in it. */
export default function ahead({ params, search }: Address): Ahead {
  const place = placeOf(params, search)
  const { questions, code } = chapterAhead(place)
  return { questions: [questionFor(ReportChapterPageDocument, askFor(place)), ...questions], code }
}

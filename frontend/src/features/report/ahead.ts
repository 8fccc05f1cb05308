import { questionFor, type Ahead } from '../../shared/api/ahead'
import { kindOf } from './chapters'
import { bodies } from './chapters/bodies'
import { askFor, type ReportPlace } from './place'

export { askFor, placeOf } from './place'

/** What a chapter asks, and the code of what is in it. */
export function chapterAhead(place: ReportPlace): Ahead {
  const chapter = place.chapter ?? ''
  const { question, code } = bodies[kindOf(chapter)]
  return { questions: [questionFor(question, { ...askFor(place), chapter })], code }
}

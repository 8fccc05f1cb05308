import { Link } from 'react-router'
import type { BodyStopFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import type { BodyTree } from '../../shared/pictures/governanceTree'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { governanceTexts } from './governance.texts'
import { Rhythm } from './Rhythm'
import './governance.css'

/** Who prepares for whom as a route with a stop per body: papers travel along it to the decision. */
export function DecisionRoute({ tree, here }: { tree: BodyTree<BodyStopFragment>; here?: string }) {
  return (
    <ol className="besluitroute">
      <Branch tree={tree} here={here} isEnd />
    </ol>
  )
}

type BranchProps = { tree: BodyTree<BodyStopFragment>; here: string | undefined; isEnd?: boolean }

/** What prepares stands before what it prepares for, also for who hears the page. */
function Branch({ tree: { body, preparedBy }, here, isEnd = false }: BranchProps) {
  return (
    <li>
      {preparedBy.length > 0 && (
        <ol>
          {preparedBy.map((tree) => (
            <Branch key={tree.body.slug} tree={tree} here={here} />
          ))}
        </ol>
      )}
      <BodyStop body={body} isHere={body.slug === here} isEnd={isEnd} />
    </li>
  )
}

function BodyStop({ body, isHere, isEnd }: { body: BodyStopFragment; isHere: boolean; isEnd: boolean }) {
  const t = useTexts(governanceTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const place = isHere ? ' hier' : ''
  return (
    <div className={`besluithalte${isEnd ? ' eind' : ''}${place}`}>
      <p className="klein zacht">
        {capitalized(label('bodyKind', body.kind))}
        {isHere && `, ${t.here}`}
      </p>
      <p className="kopje">
        <Link to={`/overleggen/${body.slug}`} aria-current={isHere ? 'true' : undefined} {...registerLang}>
          {body.name}
        </Link>{' '}
        <span className="etiket">{body.shortName}</span>
        <SourceNote citations={body.sources} />
      </p>
      <BodyTerms body={body} />
      <Note>{body.note}</Note>
    </div>
  )
}

/** How often it meets, and how long before that its papers must be in. */
function BodyTerms({ body: { meetingsPerYear, minLeadTimeDays } }: { body: BodyStopFragment }) {
  const t = useTexts(governanceTexts)
  return (
    <>
      <p className="klein">
        {meetingsPerYear === null ? t.rhythmUnknown : t.timesAYear(meetingsPerYear)}
        {meetingsPerYear !== null && <Rhythm times={meetingsPerYear} />}
      </p>
      <p className="klein">{minLeadTimeDays === null ? t.papersUnknown : <b>{t.papers(minLeadTimeDays)}</b>}</p>
    </>
  )
}

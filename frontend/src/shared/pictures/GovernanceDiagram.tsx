import { Link } from 'react-router'
import { useRegisterLang } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { governanceTree, type BodyLike, type BodyTree } from './governanceTree'
import { pictureTexts } from './pictures.texts'
import './pictures.css'

export type DiagramBody = BodyLike & {
  name: string
  shortName: string
  meetingsPerYear: number | null
  minLeadTimeDays: number | null
}

/** The bodies of a network as routes: what decides on the left, what prepares for it to its right. */
export function GovernanceDiagram({ bodies }: { bodies: readonly DiagramBody[] }) {
  return (
    <div className="overlegboom">
      <Bodies trees={governanceTree(bodies)} />
    </div>
  )
}

function Bodies({ trees }: { trees: readonly BodyTree<DiagramBody>[] }) {
  return (
    <ul>
      {trees.map(({ body, preparedBy }) => (
        <li key={body.slug}>
          <BodyStop body={body} />
          {preparedBy.length > 0 && <Bodies trees={preparedBy} />}
        </li>
      ))}
    </ul>
  )
}

function BodyStop({ body }: { body: DiagramBody }) {
  const t = useTexts(pictureTexts)
  const registerLang = useRegisterLang()
  return (
    <div className="overleghalte">
      <p>
        <Link to={`/overleggen/${body.slug}`} {...registerLang}>
          {body.name}
        </Link>{' '}
        <span className="klein zacht">{body.shortName}</span>
      </p>
      <p className="klein zacht">
        {body.meetingsPerYear === null ? t.rhythmUnknown : t.timesAYear(body.meetingsPerYear)}
        {body.minLeadTimeDays !== null && <>, {t.leadTime(body.minLeadTimeDays)}</>}
      </p>
    </div>
  )
}

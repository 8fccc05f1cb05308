import { Link } from 'react-router'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { organizationTexts } from './organization.texts'
import type { NetworkWork } from './work'

/** One project, the role in it, and from when that is. Who may see it shows where that is not everyone. */
export function WorkRow({ row }: { row: NetworkWork['rows'][number] }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { project, role, from, until, asOf, note, audience, sources } = row
  const line = project.themeLine?.number
  const dates = [from || until ? format.period({ from, until }) : null, asOf && t.asOf(format.date(asOf))].filter(Boolean)
  return (
    <li className={lineClass(line)}>
      <Halte number={line} />
      <div>
        <Link to={`/projecten/${project.slug}`} {...registerLang}>
          {project.name}
        </Link>{' '}
        <SourceNote citations={sources} />
        <Note>{note}</Note>
        {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
      </div>
      <span className={`rol r-${role.toLowerCase()}`}>{capitalized(label('participationRole', role))}</span>
      <span className="klein zacht">{dates.length > 0 ? dates.join(', ') : t.noDate}</span>
    </li>
  )
}

import { Link } from 'react-router'
import type { ThemeLineHeadFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Note } from '../../shared/ui/Note'
import { themeLineTexts } from './themeLine.texts'
import './themeLine.css'

/** What this line wants, and of which network it is. */
export function ThemeLineHead({ themeLine }: { themeLine: ThemeLineHeadFragment }) {
  const t = useTexts(themeLineTexts)
  const registerLang = useRegisterLang()
  const { number, name, ambition, summary, audience, note, confirmedAt, network, sources } = themeLine
  return (
    <div className={`titel ${lineClass(number)}`}>
      <p className="lijnnaam">
        <span>
          <Halte number={number} />
          {t.line(number)}
        </span>
        {network && (
          <Link to={`/netwerken/${network.slug}`} {...registerLang}>
            {network.name}
          </Link>
        )}
      </p>
      <Heading title={name} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{ambition}</span> <SourceNote citations={sources} />
      </p>
      <p className="betoog" {...registerLang}>
        {summary}
      </p>
      <Note>{note}</Note>
      <AsOf confirmedAt={confirmedAt} audience={audience} />
    </div>
  )
}

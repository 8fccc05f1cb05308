import { Link } from 'react-router'
import { AbbreviatedText } from '../abbreviation'
import type { ProjectHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Note } from '../../shared/ui/Note'
import { projectTexts } from './project.texts'
import { runs } from './runs'
import { runsTexts } from './runs.texts'
import './project.css'

/** What this project is: its line, name and goal, how old that is and who may see it. */
export function ProjectHead({ project }: { project: ProjectHeadFragment }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const period = runs(project, useTexts(runsTexts), format.date)
  return (
    <div className={`titel ${lineClass(project.themeLine?.number)}`}>
      <Belonging project={project} />
      <Heading title={project.name} isRegisterName />
      {project.aliases.length > 0 && <p className="klein zacht">{t.alsoKnownAs(format.list(project.aliases))}</p>}
      <p className="lead">
        <AbbreviatedText>{project.goal}</AbbreviatedText> <SourceNote citations={project.sources} />
      </p>
      <Note>{project.note}</Note>
      <AsOf asOf={project.phase?.asOf} confirmedAt={project.confirmedAt} audience={project.audience}>
        {period && <span>{period}</span>}
      </AsOf>
    </div>
  )
}

/** The theme line, network and larger project that it belongs to. */
function Belonging({ project: { themeLine, network, parent } }: { project: ProjectHeadFragment }) {
  const t = useTexts(projectTexts)
  const registerLang = useRegisterLang()
  return (
    <p className="lijnnaam">
      {themeLine && (
        <Link to={`/themalijnen/${themeLine.slug}`} {...registerLang}>
          <Halte number={themeLine.number} />
          {themeLine.name}
        </Link>
      )}
      {network ? (
        <Link to={`/netwerken/${network.slug}`} {...registerLang}>
          {network.name}
        </Link>
      ) : (
        <span>{t.outsideNetworks}</span>
      )}
      {parent && (
        <span>
          {t.partOf}{' '}
          <Link to={`/projecten/${parent.slug}`} {...registerLang}>
            {parent.name}
          </Link>
        </span>
      )}
    </p>
  )
}

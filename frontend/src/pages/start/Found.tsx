import { Fragment } from 'react'
import { Link } from 'react-router'
import type { FoundOrganizationFragment, FoundProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Halte } from '../../shared/pictures/Halte'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { searchResultsTexts } from './searchResults.texts'
import { whyFound } from './whyFound'

/** A project, who leads it, and why it was found when its name does not say. */
export function FoundProject({ project, text }: { project: FoundProjectFragment; text: string }) {
  const registerLang = useRegisterLang()
  return (
    <li className="treffer">
      <Halte number={project.themeLine?.number} />
      <div>
        <Link to={`/projecten/${project.slug}`} {...registerLang}>
          {project.name}
        </Link>
        <Why project={project} text={text} />
        <Leads leads={project.leads} />
      </div>
    </li>
  )
}

function Why({ project, text }: { project: FoundProjectFragment; text: string }) {
  const t = useTexts(searchResultsTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return whyFound(project, text).map(({ kind, words }) => (
    <span key={kind} className="klein zacht">
      {capitalized(t.why[kind])} <span {...registerLang}>{format.list(words)}</span>
    </span>
  ))
}

function Leads({ leads }: { leads: FoundProjectFragment['leads'] }) {
  const t = useTexts(searchResultsTexts)
  const registerLang = useRegisterLang()
  if (leads.length === 0) return null
  return (
    <span className="klein zacht">
      {capitalized(t.leads(leads.length))}{' '}
      {leads.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <Link to={`/organisaties/${slug}`} {...registerLang}>
            {shortMunicipalityName(name)}
          </Link>
        </Fragment>
      ))}
    </span>
  )
}

/** An organization, what kind it is and in how many projects a source names it. */
export function FoundOrganization({ organization: { slug, name, kind, projectCount } }: { organization: FoundOrganizationFragment }) {
  const t = useTexts(searchResultsTexts)
  const format = useFormat()
  const label = useLabel()
  return (
    <li>
      <Link to={`/organisaties/${slug}`} {...useRegisterLang()}>
        {name}
      </Link>
      <span className="klein zacht">
        {capitalized(label('organizationKind', kind))}, {t.projects(projectCount, format.number(projectCount))}
      </span>
    </li>
  )
}

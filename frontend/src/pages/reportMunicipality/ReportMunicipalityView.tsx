import { lazy, Suspense } from 'react'
import { ReportStand, useReportTrail } from '../../features/report'
import type { EditionHeadFragment, ReportFrameFragment, ReportMunicipalityPageFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { Section } from '../../shared/ui/Section'
import { MunicipalityProjects } from './MunicipalityProjects'
import { reportMunicipalityTexts } from './reportMunicipality.texts'
import './reportMunicipality.css'

// Both stand below its projects, so their code comes after these.
const Decisions = lazy(() => import('./decisions'))
const LooseMoney = lazy(() => import('./looseMoney'))
// How it looks on paper comes with it, after what is read first.
const PrintButton = lazy(() => import('./PrintButton'))

type Props = { report: ReportFrameFragment; edition: EditionHeadFragment | undefined; about: NonNullable<ReportMunicipalityPageFragment['municipality']> }

/** One page for one council: its projects, what came of them, what it pays and what it decided. */
export function ReportMunicipalityView({ report, edition, about: { municipality, projects, contributions, decisions } }: Props) {
  const t = useTexts(reportMunicipalityTexts)
  const { title, trail } = useReportTrail(report.network, edition)
  const name = shortMunicipalityName(municipality.name)
  return (
    <div className="raadsblad">
      <Band trail={trail} here={name}>
        <div className="titel">
          <p className="lijnnaam">{title}</p>
          <Heading title={t.title(name)} />
          <ReportStand report={report} edition={edition} />
        </div>
      </Band>
      <div className="wrap">
        <Section title={t.projects}>
          {projects.length === 0 ? <p>{t.noProjects(name)}</p> : <MunicipalityProjects projects={projects} />}
          <p className="klein zacht">{t.projectsWhy}</p>
        </Section>
        <Suspense>
          {contributions.length > 0 && (
            <Section title={t.contributions}>
              <div className="geldvakken">
                <LooseMoney lines={contributions} line={0} />
              </div>
            </Section>
          )}
          <Section title={t.decisions}>{decisions.length === 0 ? <p className="zacht">{t.noDecisions(name)}</p> : <Decisions decisions={decisions} />}</Section>
        </Suspense>
        <p className="acties">
          <Suspense>
            <PrintButton />
          </Suspense>
        </p>
        <SourceList />
      </div>
    </div>
  )
}

import { Link } from 'react-router'
import {
  addressOf, Contents, EditionList, EditionWarnings, ForWhoSeesMore, PeriodForm, ReportSearch, ReportStand, reportTexts, useReportPlace, useReportTrail,
} from '../../features/report'
import type { EditionHeadFragment, EditionRowFragment, ReportCouncilsFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Band } from '../../shared/ui/Band'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { Heading } from '../../shared/ui/Heading'
import { Icon } from '../../shared/ui/Icon'
import { SidePanel } from '../../shared/ui/Section'

type Props = { report: ReportFrameFragment & ReportCouncilsFragment; edition: EditionHeadFragment | undefined; editions: readonly EditionRowFragment[] }

/** The contents of a report: what is in it, where to search it, and in which editions it exists. */
export function ReportView({ report, edition, editions }: Props) {
  const { title, trail } = useReportTrail(report.network, edition)
  return (
    <>
      <Band trail={trail.slice(0, -1)} here={title}>
        <div className="titel">
          <Heading title={title} isRegisterName={Boolean(edition?.title)} />
          <ReportStand report={report} edition={edition} />
          {edition?.adoptedBy && <AdoptedBy decision={edition.adoptedBy} />}
        </div>
      </Band>
      <div className="wrap">
        <div className="rapport">
          <EditionWarnings edition={edition} />
          <ReportSearch report={report} />
          {!edition && <PeriodForm />}
        </div>
        <div className="twee-een">
          <div>
            <Contents report={report} />
            <ForWhoSeesMore report={report} edition={edition} />
          </div>
          <aside>
            <EditionList editions={editions} network={report.network} />
            <TakeAway />
            <Councils municipalities={report.network.municipalities} />
          </aside>
        </div>
      </div>
    </>
  )
}

function AdoptedBy({ decision }: { decision: NonNullable<EditionHeadFragment['adoptedBy']> }) {
  const t = useTexts(reportTexts)
  const registerLang = useRegisterLang()
  return (
    <p className="klein">
      {t.adoptedBy}{' '}
      <Link to={`/besluiten/${decision.slug}`} {...registerLang}>
        {decision.subject}
      </Link>
    </p>
  )
}

function TakeAway() {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  return (
    <section className="zij">
      <h2 className="h3">
        <Link to={addressOf(place, 'alles')}>
          <Icon name="print" /> {t.whole}
        </Link>
      </h2>
      <p className="klein zacht">{t.wholeWhy}</p>
    </section>
  )
}

/** A page for the council of each municipality that the network is for. */
function Councils({ municipalities }: ReportCouncilsFragment['network']) {
  const t = useTexts(reportTexts)
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  if (municipalities.length === 0) return null
  return (
    <SidePanel title={t.councils}>
      <p className="klein zacht">{t.councilsWhy}</p>
      <ul className="raden" {...registerLang}>
        {municipalities
          .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
          .map(({ slug, name }) => (
            <li key={slug}>
              <Link to={addressOf(place, 'gemeente', slug)}>{shortMunicipalityName(name)}</Link>
            </li>
          ))}
      </ul>
    </SidePanel>
  )
}

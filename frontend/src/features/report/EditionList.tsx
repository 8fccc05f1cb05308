import { Link } from 'react-router'
import type { EditionRowFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SidePanel } from '../../shared/ui/Section'
import { EditionStatusLine } from './EditionStatusLine'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

/** The editions of a network, and the living report beside them. */
export function EditionList({ editions, network }: { editions: readonly EditionRowFragment[]; network: ReportFrameFragment['network'] }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  return (
    <SidePanel title={t.editions}>
      <p className="klein">{editions.length === 0 ? t.noEditions : t.editionsWhy}</p>
      <ul className="edities">
        <li>
          <Link to={addressOf({ ...place, edition: undefined })} aria-current={place.edition ? undefined : 'page'}>
            {t.livingShort}
          </Link>
          <span className="klein zacht">{t.livingWhy}</span>
        </li>
        {editions.map((edition) => (
          <li key={edition.slug}>
            <Link to={addressOf({ ...place, edition: edition.slug })} aria-current={place.edition === edition.slug ? 'page' : undefined} {...registerLang}>
              {edition.title ?? t.titleOf(network.shortName ?? network.name)}, {format.period(edition.period)}
            </Link>
            <span className="klein zacht">
              <EditionStatusLine edition={edition} />
              {edition.predecessor && `, ${t.isCorrection}`}
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

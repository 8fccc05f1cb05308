import { lazy } from 'react'
import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { share } from '../../shared/pictures/share'
import { unitSign } from '../../shared/pictures/unitSign'
import { Optional } from '../../shared/states/Optional'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { indicatorTexts } from './indicator.texts'
import { isOverTime, scaleOf, type Measure } from './indicators'
import '../../shared/pictures/pictures.css'

const OverTimeChart = lazy(() => import('./OverTimeChart'))

/** One measure: its value large, or its values as bars where there are several to compare. */
export function MeasureCard({ measure }: { measure: Measure }) {
  const [first, ...others] = measure.values
  if (!first) return null
  return others.length === 0 ? <OneValue indicator={first} /> : <Comparison measure={measure} />
}

function OneValue({ indicator }: { indicator: IndicatorValueFragment }) {
  const registerLang = useRegisterLang()
  return (
    <>
      <p className="cijfer">
        <Value indicator={indicator} />
      </p>
      <p className="klein">
        <span {...registerLang}>{indicator.name}</span> <SourceNote citations={indicator.sources} /> <Anchor name={indicator.id} label={indicator.name} />
      </p>
      <Remarks indicator={indicator} />
    </>
  )
}

/** The same measure on several dates or in several areas, on one scale: as lines where an area was measured twice, else as bars. */
function Comparison({ measure: { name, values } }: { measure: Measure }) {
  const t = useTexts(indicatorTexts)
  const registerLang = useRegisterLang()
  const scale = scaleOf(values)
  const isDrawn = isOverTime(values)
  return (
    <>
      <p className="kopje" {...registerLang}>
        {name} <Anchor name={name} />
      </p>
      {isDrawn && (
        <Optional busy>
          <OverTimeChart values={values} scale={scale} />
        </Optional>
      )}
      <ul className="vergelijking" aria-label={t.compared(name)}>
        {values.map((indicator) => (
          <li key={indicator.id}>
            <p className="klein">
              <b>
                <Value indicator={indicator} />
              </b>{' '}
              <PlaceAndDate indicator={indicator} /> <SourceNote citations={indicator.sources} />
            </p>
            {!isDrawn && (
              <svg className="staaf" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className="bak" width="100" height="10" />
                <rect className="vul" width={share(indicator.value, scale)} height="10" />
              </svg>
            )}
            <Note>{indicator.note}</Note>
          </li>
        ))}
      </ul>
    </>
  )
}

function Value({ indicator: { value, unit, qualifier } }: { indicator: IndicatorValueFragment }) {
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const sign = unitSign(unit)
  const isMoney = unit === 'euro'
  return (
    <>
      {qualifier && `${label('qualifier', qualifier)} `}
      <b>
        {isMoney ? format.euros(value) : format.number(value)}
        {sign}
      </b>
      {!sign && !isMoney && <span {...registerLang}> {unit}</span>}
    </>
  )
}

function PlaceAndDate({ indicator: { area, date } }: { indicator: IndicatorValueFragment }) {
  const t = useTexts(indicatorTexts)
  const format = useFormat()
  return `${area.name ?? t.areaUnknown}, ${format.date(date)}`
}

function Remarks({ indicator }: { indicator: IndicatorValueFragment }) {
  return (
    <>
      <p className="klein zacht">
        <PlaceAndDate indicator={indicator} />
      </p>
      <Note>{indicator.note}</Note>
      {indicator.audience !== 'PUBLIC' && <AudienceMark audience={indicator.audience} />}
    </>
  )
}

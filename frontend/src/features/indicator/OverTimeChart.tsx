import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { unitSign } from '../../shared/pictures/unitSign'
import { indicatorTexts } from './indicator.texts'
import { chart, overTime } from './overTime'
import './overTime.css'

/** A line for each area, told apart by its dashes and its name. What it says stands as text in the list below it, older figures of several areas there alone. */
export default function OverTimeChart({ values, scale }: { values: readonly IndicatorValueFragment[]; scale: number }) {
  const t = useTexts(indicatorTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const drawn = overTime(values, scale)
  if (!drawn) return null
  const { lines, oldest, newest } = drawn
  return (
    <svg className="verloop" viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
      <path className="as" d={`M${chart.left} ${chart.bottom}H${chart.right}`} />
      {lines.map((line, index) => (
        <g key={line.newest.value.id} className={`streep-${index % 4}`}>
          <polyline points={line.points.map(({ x, y }) => `${x} ${y}`).join(' ')} />
          {line.points.map(({ x, y, value }) => (
            <circle key={value.id} cx={x} cy={y} r="4" />
          ))}
          <text className={line.newest.x > chart.width / 2 ? 'einde' : undefined} x={line.newest.x} y={line.labelY} {...registerLang}>
            {format.number(line.newest.value.value)}
            {unitSign(line.newest.value.unit)} {line.newest.value.area.name ?? t.areaUnknown}
          </text>
          {lines.length === 1 &&
            line.points.slice(0, -1).map(({ x, y, value }) => (
              <text key={value.id} x={x} y={y - 8}>
                {format.number(value.value)}
                {unitSign(value.unit)}
              </text>
            ))}
        </g>
      ))}
      <text x={chart.left} y={chart.height - 6}>
        {format.date(oldest.date)}
      </text>
      <text className="einde" x={chart.right} y={chart.height - 6}>
        {format.date(newest.date)}
      </text>
    </svg>
  )
}

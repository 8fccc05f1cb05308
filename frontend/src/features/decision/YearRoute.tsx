import { Link, useLocation } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { share } from '../../shared/pictures/share'
import { decisionTexts } from './decision.texts'
import { columnsOfYears, type Year } from './joint'

/** The anchor of a year, as it stands in the address. */
export const yearId = (year: string) => `jaar-${year}`

/** How many decisions each year has, as columns that lead to the year. */
export function YearRoute({ years }: { years: readonly Year<unknown>[] }) {
  const t = useTexts(decisionTexts)
  const { search } = useLocation()
  const columns = columnsOfYears(years)
  const most = Math.max(...columns.map(({ count }) => count))
  return (
    <nav aria-label={t.years}>
      <ul className="jaarlijn">
        {columns.map(({ year, count }) => (
          <li key={year}>
            {count === 0 ? (
              <span className="leeg">{year}</span>
            ) : (
              <Link to={{ search, hash: yearId(year) }}>
                <span className="zuil" aria-hidden="true">
                  <span style={{ height: `${share(count, most)}%` }} />
                </span>
                <b>{count}</b> <span className="vh">{t.inYear}</span> <span>{year}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

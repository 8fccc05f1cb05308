import { Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { Skeleton } from '../../shared/states/Skeleton'
import { useAnchor } from '../../shared/ui/useAnchor'
import { networkPageTexts } from './networkPage.texts'

const places = ['leden', 'projecten', 'besluitvorming', 'gemeenten', 'geld'] as const

type Props = { id: (typeof places)[number]; isComplete: boolean; children: ReactNode }

/** A part of the page that an address can point at. It waits for the parts above it, which would push it away. */
export function Place({ id, isComplete, children }: Props) {
  const { ref, tabIndex } = useAnchor<HTMLDivElement>(isComplete ? id : '')
  return (
    <div className="plaats" ref={ref} id={id} tabIndex={tabIndex}>
      <Suspense fallback={<Skeleton shape={['title', 'line', 'line', 'tiles', 'line']} />}>{children}</Suspense>
    </div>
  )
}

/** The page is long: a way to each of its parts. */
export function Places({ network }: { network: string }) {
  const t = useTexts(networkPageTexts)
  return (
    <nav className="plaatsen" aria-label={t.onThisPage}>
      <ul className="vragen">
        {places.map((place) => (
          <li key={place}>
            <Link to={{ hash: place }} preventScrollReset>
              {t.places[place]}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`/rapportage/${network}`}>{t.report}</Link>
        </li>
      </ul>
    </nav>
  )
}

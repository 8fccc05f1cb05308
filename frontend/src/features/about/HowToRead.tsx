import type { ReactNode } from 'react'
import type { Stance } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { StopLegend } from '../../shared/pictures/RouteOfProjects'
import { stanceClass } from '../../shared/pictures/tileGrid'
import { AudienceMark } from '../../shared/ui/Audience'
import { aboutTexts } from './about.texts'
import './about.css'
import '../../shared/sources/sources.css'

const stances: readonly Stance[] = ['TAKES_PART', 'PILOT', 'EXPLORING', 'DECLINED', 'LEFT', 'UNKNOWN']

/** Each sign of the site beside what it means. */
export function HowToRead() {
  const t = useTexts(aboutTexts.signs)
  return (
    <ul className="uitleglijst">
      <Sign title={t.source.title} text={t.source.text}>
        <span className="noten">
          <span className="noot nr">1</span> <span className="noot nr">2b</span>
        </span>
      </Sign>
      <Sign title={t.asOf.title} text={t.asOf.text}>
        <span className="stand">{t.asOf.example}</span>
      </Sign>
      <Sign title={t.readers.title} text={t.readers.text}>
        <AudienceMark audience="PUBLIC" />
        <AudienceMark audience="PARTNER" />
        <AudienceMark audience="OWNER" />
      </Sign>
      <Sign title={t.unknown.title} text={t.unknown.text}>
        <span className="zacht">{t.unknown.example}</span>
      </Sign>
      <Sign title={t.stops.title} text={t.stops.text}>
        <StopLegend />
      </Sign>
      <Sign title={t.tiles.title} text={t.tiles.text}>
        <Stances />
      </Sign>
    </ul>
  )
}

function Sign({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li>
      <div className="beeld">{children}</div>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    </li>
  )
}

/** The forms of the tiles, as the map has them. */
function Stances() {
  const label = useLabel()
  return (
    <ul className="standvakken l2">
      {stances.map((stance) => (
        <li key={stance} className={`standvak ${stanceClass(stance)}`}>
          {label('stance', stance)}
        </li>
      ))}
    </ul>
  )
}

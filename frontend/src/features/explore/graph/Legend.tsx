import { useTexts } from '../../../shared/i18n/texts'
import { aroundTexts } from './around.texts'
import { graphTexts } from './graph.texts'
import { type LegendOf, legendOf } from './legendScene'
import { Marks } from './Marks'

/** What the lines and the stops of a picture mean: the roles that it shows, and no others. */
export function Legend({ kinds }: { kinds: LegendOf }) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const entries = legendOf(kinds, t)
  return (
    <ul className="legenda graaflegenda" aria-label={around.legend}>
      {entries.map(({ key, text, marks, width }) => (
        <li key={key}>
          <svg width={width} height={16} viewBox={`0 0 ${width} 16`} aria-hidden="true">
            <Marks marks={marks} lit={null} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

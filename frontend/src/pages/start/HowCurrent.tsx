import { Link } from 'react-router'
import type { NetworkOfLinesFragment, StartRestQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { linesAsOf } from './lineRoutes'
import { startRestTexts } from './startRest.texts'

const counted = ['SOURCE', 'ORGANIZATION', 'PROJECT', 'DECISION'] as const

type Props = { register: StartRestQuery['register']; network: NetworkOfLinesFragment | undefined }

/** How old the lines are, how new the newest source is, and how much there is. */
export function HowCurrent({ register, network }: Props) {
  const { age: t } = useTexts(startRestTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const asOf = network && linesAsOf(network.themeLines)
  const count = (kind: string) => register.counts.find((entry) => entry.kind === kind)?.count ?? 0
  return (
    <section className="peil" aria-labelledby="actueel">
      <h2 id="actueel" className="h3">
        {t.title}
      </h2>
      <dl>
        {network && asOf && (
          <div>
            <dt {...registerLang}>{network.name}</dt>
            <dd>{t.asOf(format.date(asOf))}</dd>
          </div>
        )}
        {register.newestSourceDate && (
          <div>
            <dt>{t.newestSource}</dt>
            <dd>{format.date(register.newestSourceDate)}</dd>
          </div>
        )}
        {counted.map((kind) => (
          <div key={kind}>
            <dt>{t.counts[kind]}</dt>
            <dd>{format.number(count(kind))}</dd>
          </div>
        ))}
      </dl>
      <p className="klein">
        {t.why} <Link to="/bronnen">{t.allSources}</Link>
      </p>
    </section>
  )
}

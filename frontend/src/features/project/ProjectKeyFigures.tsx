import type { ProjectResultFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { SourceNote } from '../../shared/sources/SourceNote'
import { KeyFigureValue } from '../../shared/pictures/KeyFigureValue'
import { keyFigures } from './keyFigures'

/** The newest shares, large, beside the goal. */
export function ProjectKeyFigures({ results }: { results: readonly ProjectResultFragment[] }) {
  const registerLang = useRegisterLang()
  const figures = keyFigures(results)
  if (figures.length === 0) return null
  return (
    <dl className="kern kort-in">
      {figures.map(({ metric, sources }) => (
        <div key={metric.metric}>
          <dt>
            <span {...registerLang}>{metric.metric}</span> <SourceNote citations={sources} />
          </dt>
          <dd>
            <KeyFigureValue {...metric} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

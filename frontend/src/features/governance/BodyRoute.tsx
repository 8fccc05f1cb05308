import type { BodyStopFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Section } from '../../shared/ui/Section'
import { chainOf } from './chains'
import { DecisionRoute } from './DecisionRoute'
import { RouteInWords } from './Governance'
import { governanceTexts } from './governance.texts'

/** Where this body stands among those of its network. */
export function BodyRoute({ slug, bodies }: { slug: string; bodies: readonly BodyStopFragment[] }) {
  const t = useTexts(governanceTexts)
  const tree = chainOf(bodies, slug)
  return (
    <Section title={t.route}>
      {tree ? (
        <>
          <DecisionRoute tree={tree} here={slug} />
          <RouteInWords tree={tree} />
        </>
      ) : (
        <p className="zacht">{t.notInRoute}</p>
      )}
    </Section>
  )
}
